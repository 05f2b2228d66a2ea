package org.tepai.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Where steps find what was just submitted. The form gate never turns a client's value into a
 * process variable; it leaves the checked values here, for the listeners and steps of the same
 * transaction only.
 */
public final class Submissions {

  private Submissions() {}

  /** What was handed in to complete this task. */
  public static Submission of(DelegateTask task) {
    return SubmittedForms.current()
        .ofTask(task.getId())
        .orElseThrow(() -> new IllegalStateException("Nothing was submitted for " + task.getId()));
  }

  /** What was handed in to start this execution's process. */
  public static Submission of(DelegateExecution execution) {
    return SubmittedForms.current()
        .ofStart(execution.getProcessDefinitionId())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No start form was submitted in this transaction for "
                        + execution.getProcessDefinitionId()));
  }
}
