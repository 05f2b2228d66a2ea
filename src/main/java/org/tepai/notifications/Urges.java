package org.tepai.notifications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers who urged whom; the database sees to it that a day and task have one. */
@Repository
class Urges {

  private static final String COLUMNS =
      "select task_id, task_name, case_id, round_id, organisation_id, urged_by, urged_at, words"
          + " from urge ";

  private final JdbcClient database;

  Urges(JdbcClient database) {
    this.database = database;
  }

  /**
   * @return false when the task was urged before on that day, by whomever
   */
  boolean keep(String tenantId, Urge urge, ZoneId zone) {
    int added =
        database
            .sql(
                "insert into urge (task_id, urged_on, tenant_id, task_name, case_id, round_id,"
                    + " organisation_id, urged_by, urged_at, words)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
            .params(
                urge.taskId(),
                urge.at().atZone(zone).toLocalDate(),
                tenantId,
                urge.taskName(),
                urge.caseId(),
                urge.roundId(),
                urge.organisation(),
                urge.by(),
                OffsetDateTime.ofInstant(urge.at(), zone),
                urge.words())
            .update();
    return added > 0;
  }

  Optional<Urge> of(String taskId, LocalDate day) {
    return database
        .sql(COLUMNS + "where task_id = ? and urged_on = ?")
        .params(taskId, day)
        .query(Urges::urge)
        .optional();
  }

  /** The latest of each task. */
  List<Urge> latestOf(Collection<String> taskIds) {
    return database
        .sql(
            COLUMNS
                + "u where task_id = any (?) and urged_on ="
                + " (select max(urged_on) from urge where task_id = u.task_id)")
        .param(taskIds.toArray(String[]::new))
        .query(Urges::urge)
        .list();
  }

  List<Urge> ofRound(String roundId) {
    return database
        .sql(COLUMNS + "where round_id = ? order by urged_at")
        .param(roundId)
        .query(Urges::urge)
        .list();
  }

  private static Urge urge(ResultSet row, int number) throws SQLException {
    Instant at = row.getObject("urged_at", OffsetDateTime.class).toInstant();
    return new Urge(
        row.getString("task_id"),
        row.getString("task_name"),
        row.getString("case_id"),
        row.getString("round_id"),
        row.getString("organisation_id"),
        row.getString("urged_by"),
        at,
        row.getString("words"));
  }
}
