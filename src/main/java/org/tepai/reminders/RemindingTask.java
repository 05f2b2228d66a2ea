package org.tepai.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.tepai.calendars.WorkingDays;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.ReminderPolicy;
import org.tepai.notifications.Recipient;
import org.tepai.notifications.TaskHolders;
import org.tepai.process.OpenTask;
import org.tepai.process.WatchedTask;
import org.tepai.reminders.Stage.Kind;

/** Says of one task whatever is to be said by a day, several things to the same people as one. */
@Service
class RemindingTask {

  private final Jurisdictions jurisdictions;
  private final WorkingDays calendar;
  private final SentReminders sent;
  private final Reminded reminded;
  private final TaskHolders holders;
  private final Superiors superiors;
  private final ReminderNews news;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RemindingTask(
      Jurisdictions jurisdictions,
      WorkingDays calendar,
      SentReminders sent,
      Reminded reminded,
      TaskHolders holders,
      Superiors superiors,
      ReminderNews news,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jurisdictions = jurisdictions;
    this.calendar = calendar;
    this.sent = sent;
    this.reminded = reminded;
    this.holders = holders;
    this.superiors = superiors;
    this.news = news;
    this.events = events;
    this.clock = clock;
  }

  void remind(WatchedTask watched, SentReminders.Said said, LocalDate today) {
    OpenTask task = watched.task();
    ReminderPolicy policy =
        jurisdictions.byId(task.tenantId()).reminders().overriddenBy(watched.parameters());
    LocalDate due = day(task.due());
    List<Stage> fresh =
        new Schedule(policy, day(task.created()), due, calendar)
            .reached(today).stream().filter(stage -> said.isNew(stage, due)).toList();
    if (!fresh.isEmpty()) {
      sent.keep(watched.matterId(), task.id(), due, fresh, today);
      speak(watched, policy, fresh, due, today);
    }
  }

  private void speak(
      WatchedTask watched,
      ReminderPolicy policy,
      List<Stage> fresh,
      LocalDate due,
      LocalDate today) {
    OpenTask task = watched.task();
    if (holders.isInPool(task)) {
      speakOfPool(watched, policy, fresh, due, today);
      return;
    }
    if (fresh.stream().anyMatch(Stage::isReminder)) {
      news.remind(watched, word(fresh, due, today), due, today, reminded.of(task, policy));
    }
    if (fresh.stream().anyMatch(stage -> stage.is(Kind.ESCALATION))) {
      news.remind(watched, "escalated", due, today, above(task, policy, today));
    }
    if (fresh.stream().anyMatch(stage -> stage.is(Kind.SUPERVISION))) {
      events.publishEvent(new SupervisionDue(task, watched.caseId(), due, today));
    }
  }

  /** Nobody is reminded of what is offered to all; the office that brings them together hears. */
  private void speakOfPool(
      WatchedTask watched,
      ReminderPolicy policy,
      List<Stage> fresh,
      LocalDate due,
      LocalDate today) {
    Set<Recipient> told = new LinkedHashSet<>();
    if (today.isAfter(due) && watched.caseId().isPresent()) {
      superiors.of(watched.task(), today).forEach(each -> told.add(Recipient.organisation(each)));
      if (fresh.stream().anyMatch(stage -> stage.is(Kind.ESCALATION))) {
        told.addAll(above(watched.task(), policy, today));
      }
    }
    news.remind(watched, "unclaimed", due, today, List.copyOf(told));
  }

  private static String word(List<Stage> fresh, LocalDate due, LocalDate today) {
    if (today.isAfter(due)) {
      return "overdue";
    }
    return fresh.stream().anyMatch(stage -> stage.is(Kind.BEFORE)) ? "due" : "arrived";
  }

  private List<Recipient> above(OpenTask task, ReminderPolicy policy, LocalDate today) {
    List<String> told = new ArrayList<>();
    if (policy.escalation().isPresent()) {
      told.addAll(policy.escalatedTo());
    }
    told.addAll(policy.copies());
    return superiors.named(told, task, today).stream().map(Recipient::organisation).toList();
  }

  private LocalDate day(Date instant) {
    return LocalDate.ofInstant(instant.toInstant(), clock.getZone());
  }
}
