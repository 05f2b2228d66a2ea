package org.tepai.calendars;

import java.util.Arrays;
import java.util.Optional;

/** How a day differs from what its weekday would say; ordinary days are not in the table at all. */
public enum DayKind {
  HOLIDAY("放假"),
  WORKDAY("上班");

  private final String label;

  DayKind(String label) {
    this.label = label;
  }

  /** What users see and write. */
  public String label() {
    return label;
  }

  static Optional<DayKind> labelled(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }
}
