package org.tepai.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The letters that have gone out, as their readers saw them. */
@Service
public class SentLetters {

  private static final String COLUMNS = "id, person_id, address, subject, settled_at";

  private final JdbcClient database;
  private final LetterPaper paper;

  SentLetters(JdbcClient database, LetterPaper paper) {
    this.database = database;
    this.paper = paper;
  }

  /** A letter in a list. */
  public record Sent(String id, String personId, String address, String subject, Instant at) {}

  /** What its reader saw. */
  public record Paper(String html, String text) {}

  /**
   * @param words part of a person's id, name or address, or of the subject; empty for everybody
   * @param before id of a letter: only those that went out before it; empty to begin
   * @return newest first
   */
  public List<Sent> page(String words, String before, int most) {
    return database
        .sql(
            """
            select %s from letter where state = 'SENT'
            and (:words = '' or strpos(lower(person_id || ' ' || address || ' ' || subject), :words) > 0
              or person_id in (select id from person where strpos(name, :words) > 0))
            and (:before = '' or (settled_at, id) <
              (select settled_at, id from letter where id = :before))
            order by settled_at desc, id desc limit :most
            """
                .formatted(COLUMNS))
        .param("words", words.strip().toLowerCase(Locale.ROOT))
        .param("before", before)
        .param("most", most)
        .query(SentLetters::sent)
        .list();
  }

  public Optional<Sent> find(String id) {
    return database
        .sql("select " + COLUMNS + " from letter where state = 'SENT' and id = ?")
        .param(id)
        .query(SentLetters::sent)
        .optional();
  }

  /** The letter put on paper again, without the lines that were dropped when it went out. */
  public Optional<Paper> paper(String id) {
    return database
        .sql(
            "select id, tenant_id, person_id, subject, digest_day from letter"
                + " where state = 'SENT' and id = ?")
        .param(id)
        .query(Leases::bareLetter)
        .optional()
        .map(letter -> paper.content(letter.with(lines(id))))
        .map(content -> new Paper(content.html(), content.text()));
  }

  private List<Line> lines(String id) {
    return database
        .sql(
            "select text, link, task_id from letter_line"
                + " where letter_id = ? and not dropped order by position")
        .param(id)
        .query((row, index) -> Leases.line(row))
        .list();
  }

  private static Sent sent(ResultSet row, int index) throws SQLException {
    return new Sent(
        row.getString("id"),
        row.getString("person_id"),
        row.getString("address"),
        row.getString("subject"),
        row.getObject("settled_at", OffsetDateTime.class).toInstant());
  }
}
