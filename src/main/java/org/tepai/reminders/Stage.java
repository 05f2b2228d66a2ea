package org.tepai.reminders;

import java.time.LocalDate;

/**
 * One occasion to speak of a task.
 *
 * @param days working days before or after the due date
 * @param day on which the occasion comes
 */
record Stage(Kind kind, int days, LocalDate day) {

  /** What the occasion is. */
  enum Kind {
    ARRIVAL,
    BEFORE,
    AFTER,
    ESCALATION,
    SUPERVISION,
    VACANCY
  }

  /** How the occasion is remembered. */
  String code() {
    return kind == Kind.ARRIVAL || kind == Kind.VACANCY ? kind.name() : kind + "_" + days;
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether it is said to those whose task it is, and not to others about them. */
  boolean isReminder() {
    return kind == Kind.ARRIVAL || kind == Kind.BEFORE || kind == Kind.AFTER;
  }
}
