package org.tepai.portal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * What a person's page of deputies shows.
 *
 * @param desks the organisations in which he may arrange a deputy
 * @param acts what was done in his place, and what he did in others'
 */
record DeputyView(LocalDate today, List<Desk> desks, List<Listed> deputyships, List<Act> acts) {

  /** Somebody to choose from. */
  record Choice(String id, String name) {}

  /**
   * One organisation.
   *
   * @param absent for whom he may arrange: himself, or everybody if he answers for it
   * @param deputies who may stand in
   * @param mostDays how long at most
   */
  record Desk(String id, String name, List<Choice> absent, List<Choice> deputies, int mostDays) {}

  /**
   * One deputyship.
   *
   * @param endable whether the person may end it now
   */
  record Listed(
      String id,
      String organisation,
      String absent,
      String deputy,
      LocalDate from,
      LocalDate to,
      String reason,
      String state,
      String arrangedBy,
      boolean endable) {}

  /**
   * One act under a deputyship.
   *
   * @param caseNumber empty when it was about no case
   * @param url the case's page; null when it was about no case
   */
  record Act(LocalDateTime at, String title, String person, String caseNumber, String url) {}
}
