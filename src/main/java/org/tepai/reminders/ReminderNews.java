package org.tepai.reminders;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.calendars.Deadlines;
import org.tepai.calendars.WorkingDays;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.notifications.News;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;
import org.tepai.notifications.TaskWords;
import org.tepai.process.OpenTask;
import org.tepai.process.WatchedTask;

/** Says in the jurisdiction's words what there is to say of an open task. */
@Component
class ReminderNews {

  /** What is about neither a case nor a round is about what others leave undone. */
  private static final String OVERDUE = "/tepai/overdue";

  private final Notifications notifications;
  private final Dossiers dossiers;
  private final TaskWords words;
  private final Deadlines deadlines;
  private final WorkingDays calendar;

  ReminderNews(
      Notifications notifications,
      Dossiers dossiers,
      TaskWords words,
      Deadlines deadlines,
      WorkingDays calendar) {
    this.notifications = notifications;
    this.dossiers = dossiers;
    this.words = words;
    this.deadlines = deadlines;
    this.calendar = calendar;
  }

  /**
   * Says it with a line in the day's letter.
   *
   * @param what the last word of the text's key: arrived, due, overdue or escalated
   */
  void remind(
      WatchedTask watched, String what, LocalDate due, LocalDate today, List<Recipient> told) {
    if (!told.isEmpty()) {
      notifications.remind(news(watched, what, due, today), told, watched.task());
    }
  }

  /** Says at once that nobody is there to do it. */
  void vacant(WatchedTask watched, LocalDate due, LocalDate today, List<Recipient> told) {
    if (!told.isEmpty()) {
      notifications.tell(news(watched, "vacant", due, today), told, watched.task());
    }
  }

  private News news(WatchedTask watched, String what, LocalDate due, LocalDate today) {
    Map<String, Object> values = values(watched.task(), due, today);
    Optional<Case> file = watched.caseId().map(dossiers::byId);
    return file.map(matter -> News.of(matter, "task." + what, values))
        .orElseGet(() -> ofOffice(watched, "officeTask." + what, values));
  }

  private News ofOffice(WatchedTask watched, String kind, Map<String, Object> values) {
    String tenant = watched.task().tenantId();
    values.put("round", words.round(tenant, watched.roundId()));
    return watched
        .roundId()
        .map(round -> News.ofRound(tenant, round, kind, values))
        .orElseGet(() -> News.of(tenant, kind, values).linked(OVERDUE));
  }

  private Map<String, Object> values(OpenTask task, LocalDate due, LocalDate today) {
    Map<String, Object> values = new HashMap<>();
    values.put("task", task.name());
    values.put("due", deadlines.written(today, due));
    values.put("days", Math.max(0, calendar.between(due, today)));
    values.put("office", words.holder(task));
    return values;
  }
}
