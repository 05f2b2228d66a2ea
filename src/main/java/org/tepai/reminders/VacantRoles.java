package org.tepai.reminders;

import static org.springframework.transaction.event.TransactionPhase.BEFORE_COMMIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.notifications.Recipient;
import org.tepai.notifications.TaskHolders;
import org.tepai.organisations.Groups;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.RolesChanged;
import org.tepai.process.OpenTask;
import org.tepai.process.TaskBoard;
import org.tepai.process.TaskOpened;
import org.tepai.process.TaskRouting;
import org.tepai.process.TaskWatch;
import org.tepai.process.WatchedTask;
import org.tepai.reminders.Stage.Kind;

/**
 * Decision X3: a task that is offered to a role nobody holds is told at once, in the transaction
 * that makes it so, and not only when it is overdue. Those are told who can put somebody there: the
 * office above, and the person who answers for the office itself.
 */
@Component
class VacantRoles {

  private final TaskWatch watch;
  private final TaskRouting routing;
  private final TaskBoard board;
  private final TaskHolders holders;
  private final Superiors superiors;
  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final SentReminders sent;
  private final ReminderNews news;
  private final Clock clock;

  VacantRoles(
      TaskWatch watch,
      TaskRouting routing,
      TaskBoard board,
      TaskHolders holders,
      Superiors superiors,
      Organisations organisations,
      Jurisdictions jurisdictions,
      SentReminders sent,
      ReminderNews news,
      Clock clock) {
    this.watch = watch;
    this.routing = routing;
    this.board = board;
    this.holders = holders;
    this.superiors = superiors;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.sent = sent;
    this.news = news;
    this.clock = clock;
  }

  @TransactionalEventListener(phase = BEFORE_COMMIT)
  void on(TaskOpened opened) {
    watch.read(List.of(opened.taskId())).forEach(this::check);
  }

  /** What the last one had taken is nobody's now, as is what he had not. */
  @TransactionalEventListener(phase = BEFORE_COMMIT)
  void on(RolesChanged changed) {
    String tenant = organisations.byId(changed.organisationId()).tenantId();
    String group = Groups.of(tenant, changed.organisationId(), changed.role());
    watch.read(routing.offeredTo(group).stream().map(OpenTask::id).toList()).stream()
        .map(each -> changed.personId().equals(each.task().assignee()) ? each.untaken() : each)
        .forEach(this::check);
  }

  private void check(WatchedTask watched) {
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
