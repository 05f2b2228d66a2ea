package org.tepai.process;

import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** The open tasks that will be or have been due, for those who watch over dates. */
@Component
public class DueTasks {

  private final TaskService tasks;
  private final ActingPerson actingPerson;

  DueTasks(TaskService tasks, ActingPerson actingPerson) {
    this.tasks = tasks;
    this.actingPerson = actingPerson;
  }

  /**
   * @return the open tasks of a tenant that are due before the instant, earliest first
   */
  public List<OpenTask> before(String tenant, Date end) {
    return actingPerson.asSystem(
        () ->
            tasks
                .createTaskQuery()
                .active()
                .tenantIdIn(tenant)
                .dueBefore(end)
                .initializeFormKeys()
                .orderByDueDate()
                .asc()
                .list()
                .stream()
                .map(OpenTask::of)
                .toList());
  }

  /**
   * @return ids of the groups that a task is offered to
   */
  public List<String> groupsOf(String taskId) {
    return actingPerson.asSystem(
        () ->
            tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
  }
}
