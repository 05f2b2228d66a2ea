package org.tepai.notifications;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.CaseVariables;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;

/** Finds what a task is about: a case, or an office's part in a round. */
@Component
class TaskMatters {

  private final Dossiers dossiers;
  private final ProcessEngineClient processes;

  TaskMatters(Dossiers dossiers, ProcessEngineClient processes) {
    this.dossiers = dossiers;
    this.processes = processes;
  }

  /**
   * @param what the last word of the text's key; the first says whether there is a case
   */
  News news(OpenTask task, String what, Map<String, ?> values) {
    return processes
        .variable(task.id(), CaseVariables.CASE_ID)
        .map(dossiers::byId)
        .map(file -> News.of(file, "task." + what, values))
        .orElseGet(() -> ofOffice(task, "officeTask." + what, values));
  }

  private News ofOffice(OpenTask task, String kind, Map<String, ?> values) {
    return processes
        .variable(task.id(), CaseVariables.ROUND_ID)
        .map(round -> News.ofRound(task.tenantId(), round, kind, values))
        .orElseGet(() -> News.of(task.tenantId(), kind, values));
  }
}
