package org.tepai.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/** What steps ask of the process they stand in. */
public final class RunningProcess {

  private RunningProcess() {}

  /** The key under which the model is deployed; unique within its tenant only. */
  public static String keyOf(DelegateExecution execution) {
    return ((ExecutionEntity) execution).getProcessDefinition().getKey();
  }
}
