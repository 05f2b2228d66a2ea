package org.tepai.rosters;

/** What a round comes to for one case; the codes are what the case's model reads. */
public enum Outcome {
  CONFIRMED("审核认定"),
  REFUSED("不予认定"),
  RETURNED("退回重新筛选"),
  LAPSED("批次已结束");

  private final String label;

  Outcome(String label) {
    this.label = label;
  }

  /** What users see. */
  public String label() {
    return label;
  }
}
