package org.tepai.process;

import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * Passes the tasks in one person's hands to another, and back. The task's owner remembers whose it
 * is meanwhile, so that nothing else has to.
 */
@Component
public class TaskHandover {

  private final TaskService tasks;
  private final CaseParties parties;
  private final Grants grants;
  private final ActingPerson actingPerson;

  TaskHandover(TaskService tasks, CaseParties parties, Grants grants, ActingPerson actingPerson) {
    this.tasks = tasks;
    this.parties = parties;
    this.grants = grants;
    this.actingPerson = actingPerson;
  }

  /**
   * Gives what a person has in hand to somebody else, but for what is another's and only delegated.
   *
   * @param passing which tasks are meant
   * @return how many tasks have passed
   */
  public int pass(
      String tenantId, String fromPerson, String toPerson, Predicate<TaskConcern> passing) {
    return actingPerson.asSystem(
        () -> {
          List<Task> held =
              ofTenant(tenantId).taskAssignee(fromPerson).list().stream()
                  .filter(task -> task.getOwner() == null)
                  .filter(task -> passing.test(TaskConcern.of(tasks, parties, task, fromPerson)))
                  .toList();
          held.forEach(task -> lend(task.getId(), fromPerson, toPerson));
          return held.size();
        });
  }

  private void lend(String taskId, String fromPerson, String toPerson) {
    tasks.setOwner(taskId, fromPerson);
    tasks.setAssignee(taskId, toPerson);
  }

  /**
   * Gives back what is still undone. What somebody else has taken up meanwhile stays with him.
   *
   * @param returning which tasks are meant
   * @return how many tasks have gone back
   */
  public int giveBack(
      String tenantId, String owner, String holder, Predicate<TaskConcern> returning) {
    return actingPerson.asSystem(
        () -> {
          List<Task> lent = ofTenant(tenantId).taskOwner(owner).list();
          return (int)
              lent.stream()
                  .filter(task -> task.getDelegationState() == null)
                  .filter(task -> returning.test(TaskConcern.of(tasks, parties, task, owner)))
                  .filter(task -> giveBack(task, owner, holder))
                  .count();
        });
  }

  private boolean giveBack(Task task, String owner, String holder) {
    boolean stillHeld = holder.equals(task.getAssignee());
    task.setOwner(null);
    tasks.saveTask(task);
    if (stillHeld) {
      tasks.setAssignee(task.getId(), owner);
    }
    grants.takeTaskFrom(holder, task.getId());
    return stillHeld;
  }

  /**
   * Lets go of what a person has in hand from groups in which he no longer is, also where a deputy
   * holds it for him. What he holds for somebody else is not his to let go.
   */
  public void release(String personId, List<String> groupIds) {
    if (groupIds.isEmpty()) {
      return;
    }
    actingPerson.asSystem(
        () -> {
          offered(groupIds).taskAssignee(personId).list().stream()
              .filter(task -> task.getOwner() == null)
              .forEach(this::toThePool);
          offered(groupIds).taskOwner(personId).list().forEach(this::toThePool);
          return null;
        });
  }

  private TaskQuery offered(List<String> groupIds) {
    return tasks.createTaskQuery().taskCandidateGroupIn(groupIds).includeAssignedTasks();
  }

  private void toThePool(Task task) {
    String holder = task.getAssignee();
    task.setOwner(null);
    task.setAssignee(null);
    tasks.saveTask(task);
    if (holder != null) {
      grants.takeTaskFrom(holder, task.getId());
    }
  }

  private TaskQuery ofTenant(String tenantId) {
    return tasks.createTaskQuery().tenantIdIn(tenantId);
  }
}
