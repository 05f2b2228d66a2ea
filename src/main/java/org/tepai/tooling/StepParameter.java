package org.tepai.tooling;

/**
 * What a model may write beside a step.
 *
 * @param name as models spell it; one that ends in {@code *} stands for all that begin so
 * @param means in the words of process owners
 */
record StepParameter(String name, boolean optional, String means) {

  private static final String ANY = "*";
  private static final String OPTIONAL = "?";

  static StepParameter of(String declared) {
    String[] parts = declared.split(" ", 2);
    boolean optional = parts[0].endsWith(OPTIONAL);
    String name = optional ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
    return new StepParameter(name, optional, parts.length > 1 ? parts[1] : "");
  }

  boolean isMeantBy(String written) {
    return name.endsWith(ANY)
        ? written.startsWith(name.substring(0, name.length() - 1))
        : written.equals(name);
  }
}
