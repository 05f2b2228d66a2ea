package org.tepai.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives due letters to one worker each. A lease is nothing but a next try that lies a little ahead:
 * a worker that is killed leaves its letters to be taken by another when that time has come.
 */
@Repository
class Leases {

  static final Duration LENGTH = Duration.ofMinutes(2);

  private static final int AT_ONCE = 50;

  private final JdbcClient database;
  private final Clock clock;

  Leases(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Letters that one worker has for itself.
   *
   * @param until end of the lease
   */
  record Batch(List<WaitingLetter> letters, Instant until) {

    boolean isEmpty() {
      return letters.isEmpty();
    }
  }

  /** Takes letters that are due and that nobody else has; in a transaction of its own. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Batch take() {
    OffsetDateTime now = OffsetDateTime.now(clock);
    OffsetDateTime until = now.plus(LENGTH);
    List<WaitingLetter> bare =
        database
            .sql(
                """
                update letter set due_at = ? where id in (
                  select id from letter where state = 'WAITING' and due_at <= ?
                  order by due_at, id limit ? for update skip locked)
                returning id, tenant_id, person_id, subject, digest_day
                """)
            .params(until, now, AT_ONCE)
            .query(Leases::bareLetter)
            .list();
    Map<String, List<Line>> lines = linesOf(bare);
    return new Batch(
        bare.stream()
            .map(letter -> letter.with(lines.getOrDefault(letter.id(), List.of())))
            .toList(),
        until.toInstant());
  }

  static WaitingLetter bareLetter(ResultSet row, int index) throws SQLException {
    return new WaitingLetter(
        row.getString("id"),
        row.getString("tenant_id"),
        row.getString("person_id"),
        row.getString("subject"),
        row.getObject("digest_day", LocalDate.class),
        List.of());
  }

  private Map<String, List<Line>> linesOf(List<WaitingLetter> letters) {
    Map<String, List<Line>> lines = new HashMap<>();
    if (!letters.isEmpty()) {
      database
          .sql(
              "select letter_id, text, link, task_id from letter_line"
                  + " where letter_id in (:ids) order by letter_id, position")
          .param("ids", letters.stream().map(WaitingLetter::id).toList())
          .query(
              row -> {
                lines
                    .computeIfAbsent(row.getString("letter_id"), id -> new ArrayList<>())
                    .add(line(row));
              });
    }
    return lines;
  }

  static Line line(ResultSet row) throws SQLException {
    return new Line(row.getString("text"), row.getString("link"), row.getString("task_id"));
  }

  /** Letters that are still one worker's, and until when. */
  record Held(Set<String> ids, Instant until) {}

  /** Holds on to those of the letters that nobody else has taken, while the sending takes long. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Held renew(List<String> ids, Instant heldUntil) {
    OffsetDateTime until = OffsetDateTime.now(clock).plus(LENGTH);
    List<String> held =
        database
            .sql(
                "update letter set due_at = :until where id in (:ids) and state = 'WAITING'"
                    + " and due_at = :heldUntil returning id")
            .param("until", until)
            .param("ids", ids)
            .param("heldUntil", heldUntil.atZone(clock.getZone()).toOffsetDateTime())
            .query(String.class)
            .list();
    return new Held(Set.copyOf(held), until.toInstant());
  }

  /**
   * @return the earliest instant at which something that has not been tried yet wants to go out
   */
  Optional<Instant> nextUntried() {
    return database
        .sql(
            """
            select min(due_at) from (
              select due_at from letter where state = 'WAITING' and tries = 0
              union all select due_at from digest_line) untried
            """)
        .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }
}
