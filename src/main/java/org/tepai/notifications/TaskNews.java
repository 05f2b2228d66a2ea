package org.tepai.notifications;

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
import org.tepai.process.ProcessEngineClient;

/** Tells whoever had a task, and whoever has it now, that it has passed to another office. */
@Component
class TaskNews {

  private final Notifications notifications;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final ProcessEngineClient processes;

  TaskNews(
      Notifications notifications,
      Dossiers dossiers,
      Organisations organisations,
      ProcessEngineClient processes) {
    this.notifications = notifications;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.processes = processes;
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
                    Recipient.organisation(matter.organisationId()),
                    Recipient.organisation(moved.fromOffice()),
                    Recipient.organisation(moved.toOffice()))));
  }
}
