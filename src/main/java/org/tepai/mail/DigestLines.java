package org.tepai.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines that wait for their day's digest. */
@Repository
class DigestLines {

  private final JdbcClient database;

  DigestLines(JdbcClient database) {
    this.database = database;
  }

  /** A line with whom and which day it is for. */
  record Pending(long id, String tenantId, String personId, LocalDate day, Line line) {}

  void add(String tenantId, String personId, LocalDate day, Instant due, Line line) {
    database
        .sql(
            "insert into digest_line (tenant_id, person_id, day, due_at, text, link, task_id)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(tenantId, personId, day, at(due), line.text(), line.link(), line.taskId())
        .update();
  }

  /**
   * @param gathered lines that are due by then go along with one that is due now
   * @return the lines of so many people of whom one line is due, in the order of their writing
   */
  List<Pending> ofPeopleDue(Instant now, Instant gathered, int people) {
    return database
        .sql(
            """
            select l.* from digest_line l join (
              select distinct tenant_id, person_id from digest_line where due_at <= ?
              order by tenant_id, person_id limit ?) due
              on due.tenant_id = l.tenant_id and due.person_id = l.person_id
            where l.due_at <= ? order by l.tenant_id, l.person_id, l.id
            """)
        .params(at(now), people, at(gathered))
        .query(DigestLines::pending)
        .list();
  }

  private static Pending pending(ResultSet row, int index) throws SQLException {
    return new Pending(
        row.getLong("id"),
        row.getString("tenant_id"),
        row.getString("person_id"),
        row.getObject("day", LocalDate.class),
        new Line(row.getString("text"), row.getString("link"), row.getString("task_id")));
  }

  void remove(List<Pending> lines) {
    database
        .sql("delete from digest_line where id in (:ids)")
        .param("ids", lines.stream().map(Pending::id).toList())
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
