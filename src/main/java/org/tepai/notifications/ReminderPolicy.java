package org.tepai.notifications;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tepai.calendars.WorkingDays;
import org.tepai.jurisdictions.Jurisdiction;

/**
 * Decision CQ7: when an open task is spoken of: so many working days before it is due, and again to
 * the office above when it is overdue. A day that the machine was off is made up for, but a
 * reminder whose day was over before the task existed is none.
 *
 * @param before working days before the task is due, 0 for the day itself
 * @param escalation working days after it
 */
record ReminderPolicy(List<Integer> before, int escalation) {

  static ReminderPolicy of(Jurisdiction jurisdiction) {
    return new ReminderPolicy(
        jurisdiction.reminders().before(), jurisdiction.reminders().escalation().orElse(1));
  }

  /**
   * @return the rules whose day has come; overdue ones as negative numbers
   */
  List<Integer> reached(LocalDate created, LocalDate due, LocalDate today, WorkingDays calendar) {
    Stream<Integer> reminders =
        before.stream()
            .filter(days -> !today.isAfter(due))
            .filter(days -> within(created, calendar.minus(due, days), today));
    Stream<Integer> overdue =
        Stream.of(-escalation)
            .filter(days -> within(created, calendar.plus(due, escalation), today));
    return Stream.concat(reminders, overdue).toList();
  }

  private static boolean within(LocalDate created, LocalDate day, LocalDate today) {
    return day.isAfter(created) && !day.isAfter(today);
  }

  /** How many days ahead a task can be worth looking at, days off included. */
  int daysAhead() {
    int most = before.stream().mapToInt(Integer::intValue).max().orElse(0);
    return 3 * most + 10;
  }
}
