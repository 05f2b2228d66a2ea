package org.tepai.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tepai.calendars.Deadlines;
import org.tepai.calendars.DueDateMoved;
import org.tepai.process.OpenTask;

/** Tells whoever has a task that its due date is another one now, and why. */
@Component
class MovedDueDates {

  private final Notifications notifications;
  private final TaskHolders holders;
  private final TaskMatters matters;
  private final TaskWords words;
  private final Deadlines deadlines;
  private final Clock clock;

  MovedDueDates(
      Notifications notifications,
      TaskHolders holders,
      TaskMatters matters,
      TaskWords words,
      Deadlines deadlines,
      Clock clock) {
    this.notifications = notifications;
    this.holders = holders;
    this.matters = matters;
    this.words = words;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  @EventListener
  void moved(DueDateMoved moved) {
    LocalDate from = day(moved.from());
    LocalDate to = day(moved.to());
    List<Recipient> told = told(moved.task());
    if (from.equals(to) || told.isEmpty()) {
      return;
    }
    Map<String, ?> values =
        Map.of(
            "task", moved.task().name(),
            "office", words.holder(moved.task()),
            "from", from,
            "to", deadlines.written(LocalDate.now(clock), to),
            "why", moved.why());
    notifications.remindWithNextLetter(
        matters.news(moved.task(), "moved", values), told, moved.task());
  }

  private List<Recipient> told(OpenTask task) {
    List<String> having = holders.assigneeOrCandidates(task);
    return (having.isEmpty() ? holders.contacts(task) : having)
        .stream().map(Recipient::person).toList();
  }

  private LocalDate day(Date instant) {
    return LocalDate.ofInstant(instant.toInstant(), clock.getZone());
  }
}
