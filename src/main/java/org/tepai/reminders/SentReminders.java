package org.tepai.reminders;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.tepai.reminders.Stage.Kind;

/** Remembers what has been said of which task, for which due date. */
@Repository
class SentReminders {

  private final JdbcTemplate database;
  private final Clock clock;

  SentReminders(JdbcTemplate database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * One node after the other until the transaction's end: what a second one then reads is what the
   * first has said, and neither waits for the other while it holds anything.
   */
  void lock() {
    database.query(
        "select pg_advisory_xact_lock(hashtextextended('tepai.reminders', 0))", row -> {});
  }

  /**
   * @return what was said of each task, by its id
   */
  Map<String, Said> about(List<String> taskIds) {
    return database
        .query(
            "select task_id, stage, due_on, sent_on from reminder where task_id = any (?)",
            statement ->
                statement.setArray(
                    1, statement.getConnection().createArrayOf("varchar", taskIds.toArray())),
            Row::read)
        .stream()
        .collect(Collectors.groupingBy(Row::taskId))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, rows -> new Said(rows.getValue())));
  }

  /**
   * @return what was said of the task
   */
  Said about(String taskId) {
    return about(List.of(taskId)).getOrDefault(taskId, Said.NOTHING);
  }

  /** Keeps what is being said in this transaction. */
  void keep(String matterId, String taskId, LocalDate dueOn, List<Stage> stages, LocalDate today) {
    database.batchUpdate(
        "insert into reminder (matter_id, task_id, stage, due_on, sent_on, sent_at)"
            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
        stages.stream()
            .map(
                stage ->
                    new Object[] {
                      matterId,
                      taskId,
                      stage.code(),
                      Date.valueOf(dueOn),
                      Date.valueOf(today),
                      Timestamp.from(clock.instant())
                    })
            .toList());
  }

  private record Row(String taskId, String stage, LocalDate dueOn, LocalDate sentOn) {

    static Row read(ResultSet row, int index) throws SQLException {
      return new Row(
          row.getString("task_id"),
          row.getString("stage"),
          row.getObject("due_on", LocalDate.class),
          row.getObject("sent_on", LocalDate.class));
    }
  }

  /** What has been said of one task. */
  static final class Said {

    /** Nothing yet. */
    static final Said NOTHING = new Said(List.of());

    private final List<Row> rows;

    private Said(List<Row> rows) {
      this.rows = rows;
    }

    /**
     * Whether a stage is still to be spoken of. A due date that has moved has stages of its own,
     * but those whose day was over when the task was last spoken of would only repeat it.
     */
    boolean isNew(Stage stage, LocalDate dueOn) {
      boolean known =
          rows.stream()
              .filter(row -> row.stage().equals(stage.code()))
              .anyMatch(row -> row.dueOn().equals(dueOn) || belongsToTheTask(stage));
      return !known && !wasOverBefore(stage, dueOn);
    }

    private boolean wasOverBefore(Stage stage, LocalDate dueOn) {
      return rows.stream()
          .filter(row -> !row.dueOn().equals(dueOn))
          .filter(row -> !row.stage().equals(Kind.VACANCY.name()))
          .anyMatch(row -> !stage.day().isAfter(row.sentOn()));
    }

    private static boolean belongsToTheTask(Stage stage) {
      return stage.is(Kind.ARRIVAL) || stage.is(Kind.VACANCY);
    }
  }
}
