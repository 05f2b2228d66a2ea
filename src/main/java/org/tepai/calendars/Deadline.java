package org.tepai.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

/**
 * A deadline as people must see it: the day the rule names, the day it falls on after rolling, and
 * the moment it closes. {@code provisional} says that a year without a holiday notice was counted.
 */
public record Deadline(LocalDate original, LocalDate day, Instant closesAt, boolean provisional) {

  /** Whether the day differs from the one the rule names, so that both must be shown. */
  public boolean rolled() {
    return !original.equals(day);
  }

  /** The day as it is written in messages: one that can still move says so. */
  public String written() {
    return day + (provisional ? Deadlines.PROVISIONAL : "");
  }

  /** The closing moment itself is still in time. */
  public boolean isOpenAt(Instant moment) {
    return !moment.isAfter(closesAt);
  }

  /** The closing moment as the engine's timers and due dates take it. */
  public Date closesAtDate() {
    return Date.from(closesAt);
  }
}
