package org.tepai.eligibility;

import java.util.Locale;

/** How much a finding weighs. */
public enum Level {
  /** Stops the case. */
  HARD("不符合"),
  /** 一般、原则上: can be passed with a reason (decision X4). */
  SOFT("原则上不符合"),
  /** Stands in nobody's way, but officials should know. */
  HINT("提示"),
  /** Speaks for the applicant. */
  BONUS("加分");

  private final String label;

  Level(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }

  static Level of(String written) {
    return valueOf(written.toUpperCase(Locale.ROOT));
  }
}
