package org.tepai.process;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** To whom open tasks are offered, for those who watch over them. */
@Component
public class DueTasks {

  private final TaskService tasks;
  private final ActingPerson actingPerson;

  DueTasks(TaskService tasks, ActingPerson actingPerson) {
    this.tasks = tasks;
    this.actingPerson = actingPerson;
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
