package org.tepai.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters that have not reached anybody, for an administrator who looks after them. */
@Service
public class UnsentLetters {

  private final JdbcClient database;
  private final Clock clock;

  UnsentLetters(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Why a letter has not gone out. */
  public enum Reason {
    WAITING,
    FAILED,
    NO_ADDRESS
  }

  /**
   * One of them.
   *
   * @param subject empty for a digest that has not been made ready yet
   * @param cause what the mail server said last; empty before the first try
   */
  public record Unsent(
      String id,
      String personId,
      String subject,
      Instant writtenAt,
      int tries,
      Instant nextTry,
      String cause) {}

  public int count(Reason reason) {
    return database
        .sql("select count(*) from letter where state = ?")
        .param(reason.name())
        .query(Integer.class)
        .single();
  }

  /**
   * @return oldest first
   */
  public List<Unsent> list(Reason reason, int most) {
    return database
        .sql(
            """
            select id, person_id, coalesce(subject, '') as subject, written_at, tries, due_at,
              coalesce(cause, '') as cause
            from letter where state = ? order by written_at, id limit ?
            """)
        .params(reason.name(), most)
        .query(UnsentLetters::unsent)
        .list();
  }

  private static Unsent unsent(ResultSet row, int index) throws SQLException {
    return new Unsent(
        row.getString("id"),
        row.getString("person_id"),
        row.getString("subject"),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getInt("tries"),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        row.getString("cause"));
  }

  /**
   * Tries a letter anew, for another day.
   *
   * @return whether there was such a letter
   */
  @Transactional
  public boolean sendAgain(String id) {
    return again(" and id = ?", id) > 0;
  }

  /**
   * @return how many letters are tried anew
   */
  @Transactional
  public int sendAllAgain(Reason reason) {
    return again(" and state = ?", reason.name());
  }

  private int again(String which, String value) {
    return database
        .sql(
            "update letter set state = 'WAITING', tries = 0, first_tried_at = null,"
                + " settled_at = null, due_at = ? where state in ('FAILED', 'NO_ADDRESS')"
                + which)
        .params(OffsetDateTime.now(clock), value)
        .update();
  }
}
