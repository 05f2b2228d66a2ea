package org.tepai.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.stereotype.Component;

/**
 * The engine's own workers. They rest while somebody moves the clock by hand, or a timer would run
 * on a day other than its own.
 */
@Component
public class JobWorkers {

  private final ProcessEngine engine;

  JobWorkers(ProcessEngine engine) {
    this.engine = engine;
  }

  /** From now on timers and asynchronous steps run by themselves. */
  public void work() {
    if (!workers().isActive()) {
      workers().start();
    }
  }

  /** Returns when the last running one has ended. */
  public void rest() {
    if (workers().isActive()) {
      workers().shutdown();
    }
  }

  private JobExecutor workers() {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getJobExecutor();
  }
}
