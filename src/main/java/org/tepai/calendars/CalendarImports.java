package org.tepai.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been imported, how far its recomputation is, and what it has moved. */
@Repository
public class CalendarImports {

  private static final String SELECT =
      "select i.*, (select count(*) from moved_due_date m where m.import_id = i.id) as moved"
          + " from calendar_import i ";

  /** Any number that no other lock of the product has. */
  private static final long LOCK = 20_250_318_110L;

  private final JdbcClient jdbc;
  private final Clock clock;

  CalendarImports(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Newest first. */
  public List<CalendarImport> newest(int most) {
    return jdbc.sql(SELECT + "order by i.id desc limit ?").param(most).query(this::row).list();
  }

  public Optional<CalendarImport> find(long id) {
    return jdbc.sql(SELECT + "where i.id = ?").param(id).query(this::row).optional();
  }

  /** What an import has moved, earliest new date first, page by page. */
  public List<MovedDate> moved(long importId, int skipped, int most) {
    return jdbc.sql(
            "select * from moved_due_date where import_id = ?"
                + " order by new_due, task_id limit ? offset ?")
        .params(importId, most, skipped)
        .query(this::moved)
        .list();
  }

  /** One import or step of recomputation at a time, until the transaction ends. */
  void waitForOthers() {
    jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query((row, index) -> true).single();
  }

  /**
   * @return false when another node is at it
   */
  boolean isFree() {
    return jdbc.sql("select pg_try_advisory_xact_lock(?)")
        .param(LOCK)
        .query(Boolean.class)
        .single();
  }

  /** The earliest whose due dates have not all followed. */
  Optional<CalendarImport> unfinished() {
    return jdbc.sql(SELECT + "where i.finished_at is null order by i.id limit 1")
        .query(this::row)
        .optional();
  }

  long add(int year, int version, String notice, int days, String personId) {
    return jdbc.sql(
            "insert into calendar_import (year, version, notice, days, imported_by, imported_at)"
                + " values (?, ?, ?, ?, ?, ?) returning id")
        .params(year, version, notice, days, personId, now())
        .query(Long.class)
        .single();
  }

  void roundsDone(long id, long tasks) {
    jdbc.sql("update calendar_import set rounds_done = true, tasks_total = ? where id = ?")
        .params(tasks, id)
        .update();
  }

  void tasksDone(long id, int tasks, String lastTaskId) {
    jdbc.sql("update calendar_import set tasks_done = tasks_done + ?, after_task = ? where id = ?")
        .params(tasks, lastTaskId, id)
        .update();
  }

  void finished(long id) {
    jdbc.sql("update calendar_import set finished_at = ? where id = ?").params(now(), id).update();
  }

  /** A task that an import moves twice keeps the date it had before the first. */
  void add(long importId, MovedDate date) {
    jdbc.sql(
            "insert into moved_due_date (import_id, task_id, tenant_id, task_name, case_id,"
                + " round_id, groups, old_due, new_due, moved_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict (import_id, task_id) do update set new_due = excluded.new_due")
        .params(
            importId,
            date.taskId(),
            date.tenantId(),
            date.taskName(),
            date.caseId().orElse(null),
            date.roundId().orElse(null),
            date.groups().isEmpty() ? null : String.join(",", date.groups()),
            Timestamp.from(date.from()),
            Timestamp.from(date.to()),
            now())
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private CalendarImport row(ResultSet row, int index) throws SQLException {
    return new CalendarImport(
        row.getLong("id"),
        row.getInt("year"),
        row.getInt("version"),
        row.getString("notice"),
        row.getInt("days"),
        row.getString("imported_by"),
        row.getTimestamp("imported_at").toInstant(),
        row.getBoolean("rounds_done"),
        row.getLong("tasks_total"),
        row.getLong("tasks_done"),
        row.getString("after_task"),
        row.getLong("moved"),
        Optional.ofNullable(row.getTimestamp("finished_at")).map(Timestamp::toInstant));
  }

  private MovedDate moved(ResultSet row, int index) throws SQLException {
    return new MovedDate(
        row.getString("task_id"),
        row.getString("tenant_id"),
        row.getString("task_name"),
        Optional.ofNullable(row.getString("case_id")),
        Optional.ofNullable(row.getString("round_id")),
        groups(row.getString("groups")),
        instant(row, "old_due"),
        instant(row, "new_due"));
  }

  private static List<String> groups(String written) {
    return written == null ? List.of() : List.of(written.split(","));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getTimestamp(column).toInstant();
  }
}
