package org.tepai.notifications;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which reminders have been sent. */
@Repository
class SentReminders {

  private final JdbcClient database;

  SentReminders(JdbcClient database) {
    this.database = database;
  }

  /**
   * @return whether this is the first time; the next time it is not
   */
  boolean first(String taskId, int workingDays, LocalDate day) {
    return database
            .sql(
                "insert into reminder (task_id, working_days, sent_on) values (?, ?, ?)"
                    + " on conflict do nothing")
            .params(taskId, workingDays, day)
            .update()
        > 0;
  }
}
