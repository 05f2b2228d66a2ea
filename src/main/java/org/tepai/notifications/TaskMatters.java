package org.tepai.notifications;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
  private final TaskWords words;

  TaskMatters(Dossiers dossiers, ProcessEngineClient processes, TaskWords words) {
    this.dossiers = dossiers;
    this.processes = processes;
    this.words = words;
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
    Optional<String> round = processes.variable(task.id(), CaseVariables.ROUND_ID);
    Map<String, Object> all = new HashMap<>(values);
    all.put("round", words.round(task.tenantId(), round));
    return round
        .map(id -> News.ofRound(task.tenantId(), id, kind, all))
        .orElseGet(() -> News.of(task.tenantId(), kind, all));
  }
}
