package org.tepai.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The overdue tasks that a supervision is about, each until it is done. */
@Repository
class SupervisedTasks {

  private static final String JOIN =
      """
      insert into supervised_task
        (supervision_id, task_id, case_id, name, due_on, joined_at) values (?, ?, ?, ?, ?, ?)
      on conflict (supervision_id, task_id)
        do update set due_on = excluded.due_on, closed_at = null
      """;

  private final JdbcClient database;
  private final Clock clock;

  SupervisedTasks(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * One overdue task.
   *
   * @param caseId empty when it is an office's own
   */
  record Overdue(String taskId, Optional<String> caseId, String name, LocalDate dueOn) {}

  /** A task that comes back with another due date joins anew. */
  void join(String supervisionId, Overdue task) {
    database
        .sql(JOIN)
        .params(
            supervisionId,
            task.taskId(),
            task.caseId().orElse(null),
            task.name(),
            task.dueOn(),
            Timestamp.from(clock.instant()))
        .update();
  }

  /**
   * @return ids of the open supervisions that a task belongs to
   */
  List<String> supervisionsOf(String taskId) {
    return database
        .sql(
            """
            select s.id from supervision s join supervised_task t on t.supervision_id = s.id
            where t.task_id = ? and t.closed_at is null and s.closed_at is null order by s.id
            """)
        .param(taskId)
        .query(String.class)
        .list();
  }

  /**
   * What the office above makes of a task.
   *
   * @param doneAt when it did something about it; empty while it has not
   * @param measure what that was
   */
  record Standing(String taskId, Optional<Instant> doneAt, String measure) {}

  /**
   * @return the latest standing of each of the tasks that lie, or lay, before an office above
   */
  Map<String, Standing> standings(Collection<String> taskIds) {
    return database
        .sql(
            """
            select distinct on (t.task_id) t.task_id, s.closed_at, s.measure
            from supervised_task t join supervision s on s.id = t.supervision_id
            where t.task_id = any (?) and t.closed_at is null
              and (s.closed_at is null or s.measure is not null)
            order by t.task_id, s.opened_at desc
            """)
        .param(taskIds.toArray(String[]::new))
        .query(SupervisedTasks::standing)
        .list()
        .stream()
        .collect(Collectors.toMap(Standing::taskId, Function.identity()));
  }

  private static Standing standing(ResultSet row, int index) throws SQLException {
    return new Standing(
        row.getString("task_id"),
        Optional.ofNullable(row.getTimestamp("closed_at")).map(Timestamp::toInstant),
        row.getString("measure"));
  }

  void close(String supervisionId, String taskId) {
    database
        .sql("update supervised_task set closed_at = ? where supervision_id = ? and task_id = ?")
        .params(Timestamp.from(clock.instant()), supervisionId, taskId)
        .update();
  }

  /**
   * @return those that are still undone, the longest overdue first
   */
  List<Overdue> open(String supervisionId) {
    return database
        .sql(
            """
            select task_id, case_id, name, due_on from supervised_task
            where supervision_id = ? and closed_at is null order by due_on, task_id
            """)
        .param(supervisionId)
        .query(
            (row, index) ->
                new Overdue(
                    row.getString(1),
                    Optional.ofNullable(row.getString(2)),
                    row.getString(3),
                    row.getObject(4, LocalDate.class)))
        .list();
  }
}
