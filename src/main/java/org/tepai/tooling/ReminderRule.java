package org.tepai.tooling;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.tepai.jurisdictions.ReminderOverrides;

/**
 * What an element says of its own reminders can be understood. A slip would remind nobody, and
 * nobody would notice what did not come.
 */
class ReminderRule implements ModelRule {

  @Override
  public Stream<Problem> problems(Model model, Deployable deployment) {
    return model
        .all(CamundaProperty.class)
        .filter(property -> ReminderOverrides.isOne(property.getCamundaName()))
        .flatMap(property -> complaint(model, property));
  }

  private static Stream<Problem> complaint(Model model, CamundaProperty property) {
    String name = property.getCamundaName();
    BaseElement element = element(property);
    if (!(element instanceof UserTask)) {
      return Stream.of(model.problem(element, name + " 只能写在用户任务上，别处没有可提醒的事"));
    }
    return ReminderOverrides.problem(name, property.getCamundaValue()).stream()
        .map(allowed -> "%s 写的是“%s”，应为：%s".formatted(name, property.getCamundaValue(), allowed))
        .map(complaint -> model.problem(element, complaint));
  }

  /** The property stands in a list, the list in the extensions, and these in the element. */
  private static BaseElement element(CamundaProperty property) {
    return (BaseElement) property.getParentElement().getParentElement().getParentElement();
  }
}
