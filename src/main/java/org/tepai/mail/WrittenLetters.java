package org.tepai.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts letters down; only the worker reads them. */
@Repository
class WrittenLetters {

  private final JdbcClient database;
  private final Clock clock;

  WrittenLetters(JdbcClient database, Clock clock) {
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
    String id = UUID.randomUUID().toString();
    OffsetDateTime now = OffsetDateTime.now(clock);
    int added =
        database
            .sql(
                "insert into letter (id, tenant_id, person_id, subject, announcement, written_at,"
                    + " due_at) values (?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict (announcement, person_id) do nothing")
            .params(
                id, letter.tenantId(), letter.personId(), letter.subject(), announcement, now, now)
            .update();
    if (added > 0) {
      lines(id, letter.lines());
    }
  }

  private void lines(String letterId, List<Line> lines) {
    for (int position = 0; position < lines.size(); position++) {
      Line line = lines.get(position);
      database
          .sql(
              "insert into letter_line (letter_id, position, text, link, task_id)"
                  + " values (?, ?, ?, ?, ?)")
          .params(letterId, position, line.text(), line.link(), line.taskId())
          .update();
    }
  }
}
