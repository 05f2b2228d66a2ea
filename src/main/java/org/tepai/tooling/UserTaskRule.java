package org.tepai.tooling;

import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * A user task says who does it, until when, and by which form; else it is lost among the others.
 */
class UserTaskRule implements ModelRule {

  @Override
  public Stream<Problem> problems(Model model, Deployable deployment) {
    return model.all(UserTask.class).flatMap(task -> complaints(model, task));
  }

  private Stream<Problem> complaints(Model model, UserTask task) {
    boolean somebody = is(task.getCamundaAssignee()) || is(task.getCamundaCandidateGroups());
    return Map.of(
            "没有办理人：须设候选组（candidateGroups）或办理人（assignee）", somebody,
            "没有到期时间（dueDate）", is(task.getCamundaDueDate()),
            "没有表单（formRef）", is(task.getCamundaFormRef()))
        .entrySet()
        .stream()
        .filter(check -> !check.getValue())
        .map(check -> model.problem(task, check.getKey()));
  }

  private static boolean is(String value) {
    return value != null && !value.isBlank();
  }
}
