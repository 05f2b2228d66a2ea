package org.tepai.reminders;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.process.CaseVariables;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;

/** What a task belongs to: its case, else its round, else its process. */
@Component
class Matters {

  private final ProcessEngineClient processes;

  Matters(ProcessEngineClient processes) {
    this.processes = processes;
  }

  String of(OpenTask task) {
    Optional<String> file = processes.variable(task.id(), CaseVariables.CASE_ID);
    return file.or(() -> processes.variable(task.id(), CaseVariables.ROUND_ID))
        .orElse(task.processInstanceId());
  }
}
