package org.tepai.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * In whose place a person does an open task, for acts that are kept before its form is handed in.
 * What is handed in says it of itself: {@link Submission#onBehalfOf}.
 */
@Component
public class Representation {

  private final TaskService tasks;
  private final ObjectProvider<ActingDeputies> deputies;
  private final ActingPerson actingPerson;

  Representation(
      TaskService tasks, ObjectProvider<ActingDeputies> deputies, ActingPerson actingPerson) {
    this.tasks = tasks;
    this.deputies = deputies;
    this.actingPerson = actingPerson;
  }

  /**
   * @return the absent person; empty when the task is the person's own
   */
  public Optional<String> behind(String taskId, String personId) {
    Task task = actingPerson.asSystem(() -> tasks.createTaskQuery().taskId(taskId).singleResult());
    return Optional.ofNullable(deputies.getIfAvailable())
        .filter(known -> task != null)
        .flatMap(known -> known.behindTask(personId, task.getOwner(), groups(taskId)));
  }

  private List<String> groups(String taskId) {
    return actingPerson.asSystem(
        () ->
            tasks.getIdentityLinksForTask(taskId).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList());
  }
}
