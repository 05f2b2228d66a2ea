package org.tepai.notifications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.TaskSucceeded;
import org.tepai.process.CaseVariables;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;

/** Tells whoever has a task, and those above, what becomes of it. */
@Component
class TaskNews {

  private final Notifications notifications;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final TaskHolders holders;
  private final ProcessEngineClient processes;

  TaskNews(
      Notifications notifications,
      Dossiers dossiers,
      Organisations organisations,
      TaskHolders holders,
      ProcessEngineClient processes) {
    this.notifications = notifications;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.holders = holders;
    this.processes = processes;
  }

  void due(OpenTask task, LocalDate due) {
    List<String> holding = holders.holdingOrganisations(task);
    tell(task, "due", due, holding, recipients(task, holding));
  }

  /** The office above hears of it, and so do those who should have acted. */
  void overdue(OpenTask task, LocalDate due, LocalDate today) {
    List<String> holding = holders.holdingOrganisations(task);
    List<Recipient> told = new ArrayList<>(recipients(task, holding));
    holding.stream()
        .flatMap(holder -> holders.above(holder, task, today).stream())
        .map(Recipient::organisation)
        .forEach(told::add);
    tell(task, "overdue", due, holding, told);
  }

  @EventListener
  void succeeded(TaskSucceeded moved) {
    Optional<Case> file =
        processes.variable(moved.taskId(), CaseVariables.CASE_ID).map(dossiers::byId);
    Map<String, ?> values =
        Map.of("day", moved.day(), "office", organisations.nameOf(moved.toOffice()));
    file.ifPresent(
        matter ->
            notifications.tell(
                News.of(matter, "division.succeeded", values),
                List.of(
                    Recipient.organisation(matter.enterpriseId()),
                    Recipient.organisation(moved.fromOffice()),
                    Recipient.organisation(moved.toOffice()))));
  }

  private void tell(
      OpenTask task, String what, LocalDate due, List<String> holding, List<Recipient> told) {
    Map<String, Object> values = new HashMap<>();
    values.put("task", task.name());
    values.put("due", due);
    values.put("office", String.join("、", holding.stream().map(organisations::nameOf).toList()));
    Optional<Case> file = processes.variable(task.id(), CaseVariables.CASE_ID).map(dossiers::byId);
    News news =
        file.map(matter -> News.of(matter, "task." + what, values))
            .orElseGet(() -> News.of(task.tenantId(), "officeTask." + what, values));
    notifications.tell(news, told);
  }

  /** Who has taken it, else all of the organisation it is offered to; a pool is nobody's duty. */
  private static List<Recipient> recipients(OpenTask task, List<String> holding) {
    return task.assignee() == null
        ? holding.stream().map(Recipient::organisation).toList()
        : List.of(Recipient.person(task.assignee()));
  }
}
