package org.tepai.reminders;

import static org.springframework.transaction.event.TransactionPhase.BEFORE_COMMIT;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tepai.organisations.Groups;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.RolesChanged;
import org.tepai.process.OpenTask;
import org.tepai.process.TaskOpened;
import org.tepai.process.TaskRouting;
import org.tepai.process.TaskWatch;

/**
 * Decision X3: a task that is offered to a role nobody holds is told at once, in the transaction
 * that makes it so, and not only when it is overdue.
 */
@Component
class VacantRoles {

  private final TaskWatch watch;
  private final TaskRouting routing;
  private final Organisations organisations;
  private final TellingVacancy telling;

  VacantRoles(
      TaskWatch watch, TaskRouting routing, Organisations organisations, TellingVacancy telling) {
    this.watch = watch;
    this.routing = routing;
    this.organisations = organisations;
    this.telling = telling;
  }

  @TransactionalEventListener(phase = BEFORE_COMMIT)
  void on(TaskOpened opened) {
    watch.read(List.of(opened.taskId())).forEach(telling::tellIfVacant);
  }

  /** What the last one had taken has gone back to the role by now. */
  @TransactionalEventListener(phase = BEFORE_COMMIT)
  void on(RolesChanged changed) {
    String tenant = organisations.byId(changed.organisationId()).tenantId();
    String group = Groups.of(tenant, changed.organisationId(), changed.role());
    watch
        .read(routing.offeredTo(group).stream().map(OpenTask::id).toList())
        .forEach(telling::tellIfVacant);
  }
}
