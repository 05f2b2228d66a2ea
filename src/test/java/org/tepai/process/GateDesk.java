package org.tepai.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Stands in for a module's steps: remembers what the gate let through. */
public class GateDesk {

  static final List<Map<String, String>> OFFICERS =
      List.of(Map.of("value", "a", "label", "甲"), Map.of("value", "b", "label", "乙"));

  Submission received;
  Submission decided;
  FormRequest asked;
  String objection;
  List<Map<String, String>> officers = OFFICERS;

  public void receive(DelegateExecution execution) {
    received = Submissions.of(execution);
    execution.setVariable("caseId", "c1");
    object();
  }

  public void decide(DelegateTask task) {
    decided = Submissions.of(task);
    task.getExecution().setVariable("verification", "REFUSE");
    object();
  }

  private void object() {
    if (objection != null) {
      throw InvalidInput.in("reason", objection);
    }
  }
}
