package org.tepai.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines that wait for their day's digest. */
@Repository
class DigestLines {

  private final JdbcClient database;

  DigestLines(JdbcClient database) {
    this.database = database;
  }

  void add(String tenantId, String personId, LocalDate day, Instant due, Line line) {
    database
        .sql(
            "insert into digest_line (tenant_id, person_id, day, due_at, text, link, task_id)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(tenantId, personId, day, at(due), line.text(), line.link(), line.taskId())
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
