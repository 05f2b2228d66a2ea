package org.tepai.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tepai.calendars.WorkingDays;
import org.tepai.jurisdictions.ReminderPolicy;
import org.tepai.reminders.Stage.Kind;

/**
 * Decision CQ7: the days on which a task is spoken of, counted in working days from its due date.
 * An occasion whose day was over before the task existed is none.
 */
final class Schedule {

  /** When copies go out where nothing is escalated. */
  private static final int FIRST_DAY_OVERDUE = 1;

  private final ReminderPolicy policy;
  private final LocalDate created;
  private final LocalDate due;
  private final WorkingDays calendar;

  Schedule(ReminderPolicy policy, LocalDate created, LocalDate due, WorkingDays calendar) {
    this.policy = policy;
    this.created = created;
    this.due = due;
    this.calendar = calendar;
  }

  /**
   * @return the occasions that have come by today; once a task is overdue nobody is told any more
   *     that it will be
   */
  List<Stage> reached(LocalDate today) {
    return all().stream()
        .filter(stage -> stage.day().isAfter(created) && !stage.day().isAfter(today))
        .filter(stage -> !stage.is(Kind.BEFORE) || !today.isAfter(due))
        .toList();
  }

  private List<Stage> all() {
    List<Stage> all = new ArrayList<>();
    if (policy.arrival()) {
      all.add(new Stage(Kind.ARRIVAL, 0, calendar.plus(created, 1)));
    }
    policy.before().forEach(days -> all.add(before(days)));
    policy.after().forEach(days -> all.add(after(Kind.AFTER, days)));
    if (policy.escalation().isPresent() || !policy.copies().isEmpty()) {
      int days = policy.escalation().orElse(FIRST_DAY_OVERDUE);
      all.add(after(Kind.ESCALATION, days));
    }
    policy.supervision().ifPresent(days -> all.add(after(Kind.SUPERVISION, days)));
    return all;
  }

  private Stage before(int days) {
    return new Stage(Kind.BEFORE, days, calendar.minus(due, days));
  }

  private Stage after(Kind kind, int days) {
    return new Stage(kind, days, calendar.plus(due, days));
  }
}
