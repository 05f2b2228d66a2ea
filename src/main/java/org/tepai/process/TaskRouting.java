package org.tepai.process;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Moves open tasks from one group to another. Only a reform of offices does: who is asked first is
 * the model's business.
 */
@Component
public class TaskRouting {

  private final TaskService tasks;
  private final Grants grants;
  private final ActingPerson actingPerson;
  private final TaskOffers offers;

  TaskRouting(TaskService tasks, Grants grants, ActingPerson actingPerson, TaskOffers offers) {
    this.tasks = tasks;
    this.grants = grants;
    this.actingPerson = actingPerson;
    this.offers = offers;
  }

  /** The open tasks offered to a group, whether somebody has taken them or not. */
  public List<OpenTask> offeredTo(String groupId) {
    return actingPerson.asSystem(
        () ->
            offers.of(
                tasks
                    .createTaskQuery()
                    .taskCandidateGroup(groupId)
                    .includeAssignedTasks()
                    .initializeFormKeys()
                    .list()));
  }

  /**
   * Offers a task to another group instead; whoever had taken it lets go of it, and a deputy has it
   * for nobody.
   */
  public void move(String taskId, String fromGroup, String toGroup) {
    actingPerson.asSystem(
        () -> {
          tasks.deleteCandidateGroup(taskId, fromGroup);
          grants.takeTaskFromGroup(fromGroup, taskId);
          tasks.addCandidateGroup(taskId, toGroup);
          release(taskId);
          return null;
        });
  }

  private void release(String taskId) {
    Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
    String holder = task.getAssignee();
    task.setOwner(null);
    task.setAssignee(null);
    tasks.saveTask(task);
    if (holder != null) {
      grants.takeTaskFrom(holder, taskId);
    }
  }
}
