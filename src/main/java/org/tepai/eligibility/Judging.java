package org.tepai.eligibility;

import java.util.List;
import java.util.stream.Stream;
import org.tepai.process.ElementParameters;

/**
 * By which table whom is judged on what, as the model says it beside its step.
 *
 * @param table key of the decision table in the jurisdiction's folder
 * @param form whose latest submission is judged
 * @param besides further forms the table reads, empty of answers until they are handed in
 * @param subject what officials call whoever is judged
 * @param lapses whether what the table asks may cease to hold, so that it is judged again later
 */
public record Judging(
    String table, String form, List<String> besides, String subject, boolean lapses) {

  private static final String SEPARATOR = ",";

  /** Reads the parameters {@code table}, {@code form}, {@code besides}, {@code subject} etc. */
  public static Judging at(ElementParameters element) {
    return new Judging(
        element.text("table"),
        element.text("form"),
        listed(element.optionalText("besides").orElse("")),
        element.text("subject"),
        element.optionalText("lapses").map(Boolean::parseBoolean).orElse(false));
  }

  /** The same, but an element of an earlier version's model that says nothing judges a team. */
  public static Judging ofTeamAt(ElementParameters element) {
    return EarlierModels.team(element);
  }

  static List<String> listed(String written) {
    return Stream.of(written.split(SEPARATOR))
        .map(String::strip)
        .filter(form -> !form.isEmpty())
        .toList();
  }

  /** All forms the table reads. */
  List<String> forms() {
    return Stream.concat(Stream.of(form), besides.stream()).toList();
  }
}
