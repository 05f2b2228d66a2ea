package org.tepai.calendars;

/** How a day differs from what its weekday would say; ordinary days are not in the table at all. */
public enum DayKind {
  HOLIDAY,
  WORKDAY
}
