package org.tepai.supervision;

import static org.springframework.transaction.event.TransactionPhase.BEFORE_COMMIT;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.TaskClosed;

/**
 * Ends a supervision of itself when the last of its tasks has been done, in the transaction that
 * does it.
 */
@Service
class EndingSupervision {

  private final SupervisionRepository supervisions;
  private final SupervisedTasks tasks;
  private final ProcessEngineClient processes;
  private final Clock clock;

  EndingSupervision(
      SupervisionRepository supervisions,
      SupervisedTasks tasks,
      ProcessEngineClient processes,
      Clock clock) {
    this.supervisions = supervisions;
    this.tasks = tasks;
    this.processes = processes;
    this.clock = clock;
  }

  @TransactionalEventListener(phase = BEFORE_COMMIT)
  void on(TaskClosed closed) {
    for (String id : tasks.supervisionsOf(closed.taskId())) {
      Supervision supervision = supervisions.lock(id).orElseThrow();
      tasks.close(id, closed.taskId());
      endIfCleared(supervision);
    }
  }

  private void endIfCleared(Supervision supervision) {
    String process = supervision.processInstanceId();
    if (tasks.open(supervision.id()).isEmpty()
        && processes.waitsFor(process, SupervisionVariables.CLEARED)) {
      processes.tell(process, SupervisionVariables.CLEARED, Map.of());
    }
  }

  /** What the process says when the message has reached it. */
  void clear(String supervisionId) {
    supervisions.findById(supervisionId).orElseThrow().clear(clock.instant());
  }
}
