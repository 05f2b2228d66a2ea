package org.tepai.commissioners;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.process.Variable;

/**
 * Models of versions before this one assign tasks by a variable that holds the leader. A case ends
 * by the model it began with (decision X5); whether it began by such a one is told by the variables
 * that it has had since.
 */
final class EarlierModels {

  private static final Variable<String> SEAT = Variable.text("enterpriseId");
  private static final Variable<String> LEADER = Variable.text("teamLeader");

  private EarlierModels() {}

  static void tellLeader(DelegateTask task, String leader) {
    if (SEAT.optionalFrom(task).isPresent()) {
      LEADER.set(task, leader);
    }
  }
}
