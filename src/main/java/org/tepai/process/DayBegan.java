package org.tepai.process;

import java.time.LocalDate;

/**
 * A day has begun. What a night brings (offices succeed, reminders are due) listens to it, so that
 * the demonstration's clock, which skips nights, needs to know of none of it.
 */
public record DayBegan(LocalDate day) {

  /** Offices succeed before anybody is reminded, or the old office would be. */
  public static final int SUCCESSION = 10;

  /** Deputies have the tasks of the absent before anybody is reminded of them. */
  public static final int DEPUTIES = 15;

  /** What begins of itself goes to the offices and deputies of the day. */
  public static final int RECURRING = 17;

  /** Reminders go to whoever has the task by then. */
  public static final int REMINDERS = 20;
}
