package org.tepai.notifications;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Remembers which reminders have been sent; asked and told once a night for all tasks together. */
@Repository
class SentReminders {

  private final JdbcTemplate database;

  SentReminders(JdbcTemplate database) {
    this.database = database;
  }

  /** What has been sent about the tasks. */
  Batch of(List<String> taskIds) {
    Set<Reminder> known =
        new HashSet<>(
            database.query(
                "select task_id, working_days from reminder where task_id = any (?)",
                statement ->
                    statement.setArray(
                        1, statement.getConnection().createArrayOf("varchar", taskIds.toArray())),
                (row, index) -> new Reminder(row.getString(1), row.getInt(2))));
    return new Batch(known);
  }

  private record Reminder(String taskId, int workingDays) {}

  /** One night's reminders. */
  class Batch {

    private final Set<Reminder> known;
    private final List<Reminder> fresh = new ArrayList<>();

    private Batch(Set<Reminder> known) {
      this.known = known;
    }

    /**
     * @return whether this is the first time; the next time it is not
     */
    boolean isFirst(String taskId, int workingDays) {
      Reminder reminder = new Reminder(taskId, workingDays);
      return known.add(reminder) && fresh.add(reminder);
    }

    void keep(LocalDate day) {
      database.batchUpdate(
          "insert into reminder (task_id, working_days, sent_on) values (?, ?, ?)"
              + " on conflict do nothing",
          fresh.stream()
              .map(each -> new Object[] {each.taskId(), each.workingDays(), Date.valueOf(day)})
              .toList());
    }
  }
}
