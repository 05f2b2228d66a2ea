package org.tepai.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what became of letters, one by one and at once: whatever happens next, a letter that has
 * gone out is known to have gone out.
 */
@Repository
class Outcomes {

  private static final Duration GIVEN_UP_AFTER = Duration.ofHours(24);
  private static final int LONGEST_CAUSE = 1000;

  /** Minutes from each try to the next; the last one is repeated. */
  private static final String MINUTES = "array[1, 5, 15, 60]";

  private static final String TRIED =
      """
      update letter set
        tries = tries + 1,
        first_tried_at = coalesce(first_tried_at, :now),
        cause = :cause,
        state = case when :hopeless and first_tried_at <= :givenUp then 'FAILED' else state end,
        settled_at = case when :hopeless and first_tried_at <= :givenUp then :now end,
        due_at = :now + (%s)[least(tries + 1, 4)] * interval '1 minute'
      where state = 'WAITING' and id in\
      """
          .formatted(MINUTES);

  private final JdbcClient database;
  private final Clock clock;

  Outcomes(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void sent(Envelope letter) {
    database
        .sql(
            "update letter set state = 'SENT', settled_at = ?, address = ?, subject = ?,"
                + " cause = null, tries = tries + 1 where id = ?")
        .params(
            OffsetDateTime.now(clock),
            letter.address(),
            letter.content().subject(),
            letter.letterId())
        .update();
  }

  /** Lines whose task is closed are not told, and not shown as told. */
  void drop(String letterId, List<String> closedTasks) {
    database
        .sql("update letter_line set dropped = true where letter_id = :id and task_id in (:tasks)")
        .param("id", letterId)
        .param("tasks", closedTasks)
        .update();
  }

  void obsolete(String letterId) {
    settle(letterId, "OBSOLETE", null);
  }

  void withoutAddress(String letterId) {
    settle(letterId, "NO_ADDRESS", null);
  }

  void refused(String letterId, String cause) {
    settle(letterId, "FAILED", cause);
  }

  private void settle(String letterId, String state, String cause) {
    database
        .sql("update letter set state = ?, settled_at = ?, cause = ? where id = ?")
        .params(state, OffsetDateTime.now(clock), cut(cause), letterId)
        .update();
  }

  /** A letter that could not be handed over is tried again at growing distances, for a day. */
  void postpone(String letterId, String cause) {
    tried(" (:id)", cause, true).param("id", letterId).update();
  }

  /**
   * Nothing can be sent at all: everything that is due and that nobody else has waits. As nobody
   * knows whether these letters would have been taken, they fail only when the server has taken
   * none for a day.
   */
  @Transactional
  public void postponeAllDue(String cause) {
    tried(
            " (select id from letter where state = 'WAITING' and due_at <= :now"
                + " order by id for update skip locked)",
            cause,
            nothingTakenForADay())
        .update();
  }

  private boolean nothingTakenForADay() {
    return database
        .sql("select not exists (select from letter where state = 'SENT' and settled_at > ?)")
        .params(OffsetDateTime.now(clock).minus(GIVEN_UP_AFTER))
        .query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec tried(String which, String cause, boolean hopeless) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    return database
        .sql(TRIED + which)
        .param("now", now)
        .param("givenUp", now.minus(GIVEN_UP_AFTER))
        .param("hopeless", hopeless)
        .param("cause", cut(cause));
  }

  /** Letters that were taken and not tried are due at once, for whoever comes first. */
  void giveBack(List<String> letterIds) {
    if (!letterIds.isEmpty()) {
      database
          .sql("update letter set due_at = :now where state = 'WAITING' and id in (:ids)")
          .param("now", OffsetDateTime.now(clock))
          .param("ids", letterIds)
          .update();
    }
  }

  private static String cut(String cause) {
    return cause == null || cause.length() <= LONGEST_CAUSE
        ? cause
        : cause.substring(0, LONGEST_CAUSE);
  }
}
