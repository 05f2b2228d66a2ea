package org.tepai.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.calendars.WorkingDays;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.DayBegan;
import org.tepai.process.DueTasks;
import org.tepai.process.OpenTask;

/** Reminds of every open task that is due soon, and tells the office above of what is overdue. */
@Service
public class Reminding {

  private final Jurisdictions jurisdictions;
  private final DueTasks dueTasks;
  private final WorkingDays calendar;
  private final SentReminders sent;
  private final TaskNews news;
  private final ZoneId zone;

  Reminding(
      Jurisdictions jurisdictions,
      DueTasks dueTasks,
      WorkingDays calendar,
      SentReminders sent,
      TaskNews news,
      Clock clock) {
    this.jurisdictions = jurisdictions;
    this.dueTasks = dueTasks;
    this.calendar = calendar;
    this.sent = sent;
    this.news = news;
    this.zone = clock.getZone();
  }

  @Order(DayBegan.REMINDERS)
  @EventListener
  @Transactional
  public void on(DayBegan morning) {
    for (Jurisdiction jurisdiction : jurisdictions.all()) {
      remind(jurisdiction, morning.day());
    }
  }

  private void remind(Jurisdiction jurisdiction, LocalDate today) {
    ReminderPolicy policy = ReminderPolicy.of(jurisdiction);
    LocalDate horizon = today.plusDays(policy.daysAhead());
    List<OpenTask> open =
        dueTasks.before(jurisdiction.id(), Date.from(horizon.atStartOfDay(zone).toInstant()));
    SentReminders.Batch batch = sent.of(open.stream().map(OpenTask::id).toList());
    open.forEach(task -> remind(task, policy, today, batch));
    batch.keep(today);
  }

  /** Several reminders that have become due at once are sent as one. */
  private void remind(
      OpenTask task, ReminderPolicy policy, LocalDate today, SentReminders.Batch batch) {
    LocalDate due = day(task.due());
    List<Integer> fresh =
        policy.reached(day(task.created()), due, today, calendar).stream()
            .filter(days -> batch.isFirst(task.id(), days))
            .toList();
    if (fresh.stream().anyMatch(days -> days < 0)) {
      news.overdue(task, due, today);
    } else if (!fresh.isEmpty()) {
      news.due(task, due);
    }
  }

  private LocalDate day(Date instant) {
    return instant.toInstant().atZone(zone).toLocalDate();
  }
}
