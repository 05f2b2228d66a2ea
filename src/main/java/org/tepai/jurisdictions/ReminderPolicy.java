package org.tepai.jurisdictions;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * When an open task is spoken of, and to whom, in working days from its due date. A jurisdiction
 * has one; an element of a model may say otherwise for itself.
 *
 * @param arrival whether a new task is spoken of on the next working day
 * @param before working days before it is due, 0 for the day itself
 * @param after working days after it
 * @param to who is reminded
 * @param escalation working days after which the office above is told; empty for never
 * @param escalatedTo offices, or {@link #OFFICE_ABOVE}
 * @param supervision working days after which the office above has to act; empty for never
 * @param copies offices that are told of an overdue task as well
 * @param vacancies whether a task that nobody holds is told at once
 * @param clauses that it serves
 */
public record ReminderPolicy(
    boolean arrival,
    List<Integer> before,
    List<Integer> after,
    List<Reminded> to,
    OptionalInt escalation,
    List<String> escalatedTo,
    OptionalInt supervision,
    List<String> copies,
    boolean vacancies,
    List<String> clauses) {

  /** Stands for whichever office is above the one whose task it is. */
  public static final String OFFICE_ABOVE = "office-above";

  /** Of those concerned with a task. */
  public enum Reminded {
    /** Whoever has taken it. */
    ASSIGNEE,
    /** Everybody it is offered to, as long as nobody has taken it. */
    CANDIDATES,
    /** The person who answers for the office whose task it is. */
    CONTACT
  }

  /**
   * @param parameters of the model element; those that are no reminder's are not looked at
   */
  public ReminderPolicy overriddenBy(Map<String, String> parameters) {
    return ReminderOverrides.apply(this, parameters);
  }
}
