package org.tepai.eligibility;

/** Who is judged; each has a decision table and a form of its own. */
public enum Subject {
  ENTERPRISE("enterprise-eligibility", "enterprise-application", "企业"),
  TEAM("team-eligibility", "team-application", "团队");

  private final String table;
  private final String form;
  private final String label;

  Subject(String table, String form, String label) {
    this.table = table;
    this.form = form;
    this.label = label;
  }

  /** Key of the decision table in the jurisdiction's folder. */
  String table() {
    return table;
  }

  /** Id of the form whose latest submission is judged. */
  String form() {
    return form;
  }

  public String label() {
    return label;
  }
}
