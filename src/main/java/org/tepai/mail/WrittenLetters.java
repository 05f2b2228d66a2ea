package org.tepai.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Puts letters down; only the worker reads them. */
@Repository
class WrittenLetters {

  private static final String LETTER =
      "insert into letter (id, tenant_id, person_id, subject, announcement, digest_day, written_at,"
          + " due_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
          + " on conflict (announcement, person_id) do nothing";
  private static final String LINE =
      "insert into letter_line (letter_id, position, text, link, task_id) values (?, ?, ?, ?, ?)";

  private final JdbcTemplate database;
  private final Clock clock;

  WrittenLetters(JdbcTemplate database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void add(Letter letter) {
    insert(letter, null);
  }

  /** A second time with the same key changes nothing. */
  void announce(String key, Letter letter) {
    insert(letter, key);
  }

  private void insert(Letter letter, String announcement) {
    String id = newId();
    OffsetDateTime now = OffsetDateTime.now(clock);
    int added =
        database.update(
            LETTER,
            id,
            letter.tenantId(),
            letter.personId(),
            letter.subject(),
            announcement,
            null,
            now,
            now);
    if (added > 0) {
      database.batchUpdate(LINE, rows(id, letter.lines()));
    }
  }

  /** One letter for each list of lines; many at once. */
  void addDigests(Collection<List<DigestLines.Pending>> digests) {
    List<Object[]> letters = new ArrayList<>();
    List<Object[]> lines = new ArrayList<>();
    OffsetDateTime now = OffsetDateTime.now(clock);
    for (List<DigestLines.Pending> digest : digests) {
      String id = newId();
      DigestLines.Pending any = digest.get(0);
      letters.add(
          new Object[] {
            id, any.tenantId(), any.personId(), null, null, newestDay(digest), now, now
          });
      lines.addAll(rows(id, digest.stream().map(DigestLines.Pending::line).toList()));
    }
    database.batchUpdate(LETTER, letters);
    database.batchUpdate(LINE, lines);
  }

  private static LocalDate newestDay(List<DigestLines.Pending> digest) {
    return digest.stream()
        .map(DigestLines.Pending::day)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static List<Object[]> rows(String letterId, List<Line> lines) {
    List<Object[]> rows = new ArrayList<>();
    for (Line line : lines) {
      rows.add(new Object[] {letterId, rows.size(), line.text(), line.link(), line.taskId()});
    }
    return rows;
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
