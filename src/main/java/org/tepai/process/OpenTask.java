package org.tepai.process;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.task.Task;

/**
 * A task that waits for a person.
 *
 * @param key id of the element in the model
 * @param name what Tasklist shows
 * @param assignee person id; null while nobody has claimed it
 * @param owner whose task it is while a deputy has it in hand; null for every other task
 * @param due last instant; null only for tasks of models that the lint has not seen
 * @param formId id of the form it is done with
 * @param groups ids of the groups that it is offered to, also once somebody has taken it; empty
 *     when the model gives it to a person
 */
public record OpenTask(
    String id,
    String key,
    String name,
    String processInstanceId,
    String tenantId,
    String assignee,
    String owner,
    Date created,
    Date due,
    String formId,
    List<String> groups) {

  static OpenTask of(Task task, List<String> groups) {
    String form = task.getCamundaFormRef() == null ? null : task.getCamundaFormRef().getKey();
    return new OpenTask(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getName(),
        task.getProcessInstanceId(),
        task.getTenantId(),
        task.getAssignee(),
        task.getOwner(),
        task.getCreateTime(),
        task.getDueDate(),
        form,
        List.copyOf(groups));
  }
}
