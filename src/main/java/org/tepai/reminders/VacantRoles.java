package org.tepai.reminders;

import static org.springframework.transaction.event.TransactionPhase.BEFORE_COMMIT;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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

  /** A round opens a task for every office in one transaction: they are read together. */
  @EventListener
  void on(TaskOpened opened) {
    openedNow().taskIds.add(opened.taskId());
  }

  private Opened openedNow() {
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Opened.class::isInstance)
        .map(Opened.class::cast)
        .findFirst()
        .orElseGet(this::begin);
  }

  private Opened begin() {
    Opened opened = new Opened();
    TransactionSynchronizationManager.registerSynchronization(opened);
    return opened;
  }

  /** What a transaction has opened, looked at when it is about to be committed. */
  private class Opened implements TransactionSynchronization {

    private final List<String> taskIds = new ArrayList<>();

    @Override
    public void beforeCommit(boolean readOnly) {
      tellOf(taskIds);
    }
  }

  /** What the last one had taken has gone back to the role by now. */
  @TransactionalEventListener(phase = BEFORE_COMMIT)
  void on(RolesChanged changed) {
    String tenant = organisations.byId(changed.organisationId()).tenantId();
    String group = Groups.of(tenant, changed.organisationId(), changed.role());
    tellOf(routing.offeredTo(group).stream().map(OpenTask::id).toList());
  }

  private void tellOf(List<String> taskIds) {
    watch.read(taskIds).forEach(telling::tellIfVacant);
  }
}
