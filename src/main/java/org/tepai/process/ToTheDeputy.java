package org.tepai.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Gives a task that a model assigns to somebody absent to his deputy, at the moment it comes into
 * being. The owner says whose it is.
 */
final class ToTheDeputy implements TaskListener {

  private final ObjectProvider<ActingDeputies> deputies;
  private final ObjectProvider<CaseParties> parties;

  ToTheDeputy(ObjectProvider<ActingDeputies> deputies, ObjectProvider<CaseParties> parties) {
    this.deputies = deputies;
    this.parties = parties;
  }

  @Override
  public void notify(DelegateTask task) {
    String person = task.getAssignee();
    Optional.ofNullable(deputies.getIfAvailable())
        .filter(known -> person != null)
        .flatMap(known -> known.deputyOf(person, TaskConcern.of(task, parties.getObject())))
        .ifPresent(deputy -> pass(task, person, deputy));
  }

  private static void pass(DelegateTask task, String person, String deputy) {
    task.setOwner(person);
    task.setAssignee(deputy);
  }
}
