package org.tepai.tooling;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What a user task says of who acts and until when, in words. */
final class TaskReading {

  private static final Map<String, String> OFFICES =
      Map.of(
          "competent", "属地主管部门",
          "each", "各有关部门",
          "enterprise", "入驻企业",
          "sending-unit", "派出单位",
          "any", "各单位");

  private final UserTask task;

  TaskReading(UserTask task) {
    this.task = task;
  }

  String who() {
    Optional<String> office = property("office");
    if (office.isPresent()) {
      return OFFICES.getOrDefault(office.get(), "`" + office.get() + "`")
          + property("role").map(role -> "（`" + role + "`）").orElse("");
    }
    Optional<String> person = property("person");
    if (person.isPresent()) {
      return "本人 " + code(person.get());
    }
    String groups = task.getCamundaCandidateGroups();
    return groups == null ? "本人 " + code(task.getCamundaAssignee()) : "本方 " + code(groups);
  }

  String due() {
    String expression = task.getCamundaDueDate();
    String deadline = property("deadline").map(TaskReading::code).orElse("");
    if (expression.contains(".workingDays(")) {
      return deadline + " 个工作日";
    }
    if (expression.contains(".suggested(")) {
      return "批次截止前 " + deadline + " 个工作日（建议）";
    }
    return expression.contains(".closes(") ? "批次截止" : code(expression);
  }

  private Optional<String> property(String name) {
    if (task.getExtensionElements() == null) {
      return Optional.empty();
    }
    return task
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .list()
        .stream()
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .filter(property -> name.equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .findFirst();
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
