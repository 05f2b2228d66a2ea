package org.tepai.process;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.BpmnModelExecutionContext;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/**
 * What a process owner wrote beside a step: the extension properties of the model element at which
 * the execution stands. They never change while the process runs, so they are not variables.
 */
public final class ElementParameters {

  private final String elementId;
  private final Map<String, String> values;

  private ElementParameters(String elementId, Map<String, String> values) {
    this.elementId = elementId;
    this.values = values;
  }

  /**
   * @param context the execution or task handed to the step
   * @return the parameters of the element it stands at; empty when the element has none
   */
  public static ElementParameters of(BpmnModelExecutionContext context) {
    return ofElement(context.getBpmnModelElementInstance());
  }

  static ElementParameters ofElement(FlowElement element) {
    return new ElementParameters(element.getId(), read(element));
  }

  private static Map<String, String> read(BaseElement element) {
    Map<String, String> values = new LinkedHashMap<>();
    ExtensionElements extensions = element.getExtensionElements();
    if (extensions == null) {
      return values;
    }
    for (CamundaProperties group : extensions.getChildElementsByType(CamundaProperties.class)) {
      for (CamundaProperty property : group.getCamundaProperties()) {
        values.put(property.getCamundaName(), property.getCamundaValue());
      }
    }
    return values;
  }

  /**
   * @throws IllegalStateException when the model does not state it: an error of the model, found by
   *     lint
   */
  public String text(String name) {
    return optionalText(name)
        .orElseThrow(() -> new IllegalStateException("元素 " + elementId + " 缺少参数 " + name));
  }

  /** Everything that is written beside the element, by name. */
  Map<String, String> all() {
    return values;
  }

  /**
   * @return the parameters whose names begin so, by what follows in their names
   */
  public Map<String, String> beginningWith(String prefix) {
    Map<String, String> found = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            found.put(name.substring(prefix.length()), value);
          }
        });
    return found;
  }

  public Optional<String> optionalText(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
  }
}
