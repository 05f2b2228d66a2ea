package org.tepai.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What happens in a jurisdiction's demonstration: who applies when, how quickly people do their
 * tasks, how often they refuse. It is data of the jurisdiction's folder; the code only plays it.
 *
 * @param rank where the jurisdiction stands among the others, the lowest first
 * @param seed makes chance fall the same way every time
 * @param hours the times of day at which people work
 */
record Script(
    String jurisdiction,
    int rank,
    long seed,
    LocalDateTime begins,
    LocalDateTime stops,
    List<LocalTime> hours,
    Map<String, List<String>> words,
    Population population,
    Names names,
    Shown shown,
    List<Starts> starts,
    Map<String, Habit> habits) {

  Script populatedBy(Population other) {
    return new Script(
        jurisdiction, rank, seed, begins, stops, hours, words, other, names, shown, starts, habits);
  }

  /**
   * How fictitious organisations are called.
   *
   * @param townships by division, in turn for its enterprises
   */
  record Names(String enterprise, String sendingUnit, Map<String, List<String>> townships) {}

  /**
   * Whose accounts a newcomer is offered.
   *
   * @param holders for each somebody who has the role, whether or not he has anything to do
   * @param doersOf tasks; for each somebody who has one to do
   */
  record Shown(List<String> offices, List<Holder> holders, List<String> doersOf) {}

  /**
   * People with a role in organisations of a kind.
   *
   * @param kind of the organisations, as roles name it
   */
  record Holder(String kind, String role) {}

  /**
   * Processes that people start, spread evenly over a time.
   *
   * @param organisation whose person starts them; empty means everybody in the role in turn
   * @param holder the kind of organisation whose people take turns, as roles name it
   * @param anew whether turns begin again with the first of them, who has started something before
   * @param tries how many of them try, one after another, until the product lets one
   */
  record Starts(
      String process,
      Optional<String> organisation,
      String holder,
      String role,
      boolean anew,
      int tries,
      LocalDateTime from,
      LocalDateTime to,
      int count,
      List<Answer> answers) {}

  /**
   * How people do a task.
   *
   * @param after working days between its arrival and its being done
   * @param beforeDue instead of that, working days before it is due
   * @param never of a hundred, how many are left undone
   * @param withdrawn of a hundred, how many applicants withdraw instead
   * @param unoccupied whether only people without a matter in hand take it
   * @param entries of a roster that are decided before the form is handed in
   * @param answers one of which is given, by share
   * @param otherwise what is tried next, in this order, when the product does not accept it
   */
  record Habit(
      Optional<Span> after,
      Optional<Span> beforeDue,
      List<Idle> idle,
      int never,
      int withdrawn,
      boolean unoccupied,
      Optional<Entries> entries,
      List<Answer> answers,
      List<Answer> otherwise) {}

  /** A time in which nobody does a task. */
  record Idle(LocalDate from, LocalDate to) {}

  /**
   * How the rows of a roster are decided.
   *
   * @param after working days after the task arrived at which an office begins
   * @param atOnce how many it decides each time it works
   * @param answers with {@code decision} and {@code reason} of one row
   */
  record Entries(Span after, int atOnce, List<Answer> answers) {}

  /**
   * One way to fill a form.
   *
   * @param previous id of the form whose last submission is handed in again, changed by {@code
   *     form}
   */
  record Answer(int share, Optional<String> previous, Map<String, Object> form) {}
}
