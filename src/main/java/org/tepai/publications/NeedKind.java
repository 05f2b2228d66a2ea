package org.tepai.publications;

/** What an enterprise reports. */
public enum NeedKind {
  DEMAND("需求"),
  RESULT("成果");

  private final String label;

  NeedKind(String label) {
    this.label = label;
  }

  /** What users see. */
  public String label() {
    return label;
  }
}
