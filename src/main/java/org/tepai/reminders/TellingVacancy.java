package org.tepai.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.notifications.Recipient;
import org.tepai.notifications.TaskHolders;
import org.tepai.process.OpenTask;
import org.tepai.process.TaskBoard;
import org.tepai.process.WatchedTask;
import org.tepai.reminders.Stage.Kind;

/**
 * Tells those who can put somebody there of a task that nobody is there to do: the office above,
 * and the person who answers for the office itself. Once, however often the role is left.
 */
@Service
class TellingVacancy {

  private final Jurisdictions jurisdictions;
  private final TaskBoard board;
  private final TaskHolders holders;
  private final Superiors superiors;
  private final SentReminders sent;
  private final ReminderNews news;
  private final Clock clock;

  TellingVacancy(
      Jurisdictions jurisdictions,
      TaskBoard board,
      TaskHolders holders,
      Superiors superiors,
      SentReminders sent,
      ReminderNews news,
      Clock clock) {
    this.jurisdictions = jurisdictions;
    this.board = board;
    this.holders = holders;
    this.superiors = superiors;
    this.sent = sent;
    this.news = news;
    this.clock = clock;
  }

  void tellIfVacant(WatchedTask watched) {
    OpenTask task = watched.task();
    boolean offered = task.assignee() == null && !holders.holdingOrganisations(task).isEmpty();
    if (offered
        && jurisdictions.byId(task.tenantId()).reminders().vacancies()
        && board.entitled(task).isEmpty()) {
      tell(watched);
    }
  }

  private void tell(WatchedTask watched) {
    OpenTask task = watched.task();
    LocalDate today = LocalDate.now(clock);
    LocalDate due = LocalDate.ofInstant(task.due().toInstant(), clock.getZone());
    Stage vacancy = new Stage(Kind.VACANCY, 0, today);
    if (sent.about(task.id()).isNew(vacancy, due)) {
      sent.keep(watched.matterId(), task.id(), due, List.of(vacancy), today);
      news.vacant(watched, due, today, concerned(task, today));
    }
  }

  private List<Recipient> concerned(OpenTask task, LocalDate today) {
    return Stream.concat(
            superiors.of(task, today).stream().map(Recipient::organisation),
            holders.contacts(task).stream().map(Recipient::person))
        .distinct()
        .toList();
  }
}
