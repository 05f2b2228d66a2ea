package org.tepai.supervision;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.tepai.notifications.TaskHolders;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.process.CaseVariables;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.TaskWatch;
import org.tepai.reminders.SupervisionDue;

/**
 * Lays an overdue task before the office above the one that should do it: with the others of that
 * office that lie there already, or as the first. Only offices are supervised, and only by an
 * office above them; what an applicant leaves undone is his own affair.
 */
@Service
class OpeningSupervision {

  private final SupervisionRepository supervisions;
  private final SupervisedTasks tasks;
  private final TaskHolders holders;
  private final TaskWatch watch;
  private final Organisations organisations;
  private final ProcessEngineClient processes;
  private final Clock clock;

  OpeningSupervision(
      SupervisionRepository supervisions,
      SupervisedTasks tasks,
      TaskHolders holders,
      TaskWatch watch,
      Organisations organisations,
      ProcessEngineClient processes,
      Clock clock) {
    this.supervisions = supervisions;
    this.tasks = tasks;
    this.holders = holders;
    this.watch = watch;
    this.organisations = organisations;
    this.processes = processes;
    this.clock = clock;
  }

  @EventListener
  void on(SupervisionDue overdue) {
    holders.holdingOrganisations(overdue.task()).stream()
        .map(organisations::byId)
        .filter(holder -> holder.kind() == Organisation.Kind.OFFICE)
        .forEach(office -> supervise(office, overdue));
  }

  /** Whoever is just doing the task is waited for, or it would join when nobody looks any more. */
  private void supervise(Organisation office, SupervisionDue overdue) {
    superior(office, overdue)
        .filter(superior -> watch.hold(overdue.task().id()))
        .map(superior -> openOr(office, superior))
        .ifPresent(supervision -> tasks.join(supervision.id(), overdueTask(overdue)));
  }

  private Optional<String> superior(Organisation office, SupervisionDue overdue) {
    return holders
        .above(office.id(), overdue.task(), overdue.today())
        .map(above -> organisations.serving(above, overdue.today()).id());
  }

  private Supervision openOr(Organisation office, String superior) {
    return supervisions
        .lockOpen(office.id())
        .flatMap(supervisions::findById)
        .orElseGet(() -> begin(office, superior));
  }

  private Supervision begin(Organisation office, String superior) {
    String id = UUID.randomUUID().toString();
    Supervision supervision =
        supervisions.saveAndFlush(
            new Supervision(id, office.tenantId(), office.id(), superior, clock.instant()));
    supervision.begin(processFor(supervision));
    return supervision;
  }

  private String processFor(Supervision supervision) {
    return processes.begin(
        supervision.tenantId(),
        SupervisionVariables.PROCESS,
        supervision.officeId(),
        Map.of(
            SupervisionVariables.SUPERVISION_ID.name(), supervision.id(),
            CaseVariables.OFFICE_ID.name(), supervision.officeId()));
  }

  private static SupervisedTasks.Overdue overdueTask(SupervisionDue overdue) {
    return new SupervisedTasks.Overdue(
        overdue.task().id(), overdue.caseId(), overdue.task().name(), overdue.due());
  }
}
