package org.tepai.tooling;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * Which steps one element of a model calls, itself or by its listeners, and what stands beside
 * them.
 */
record ElementCalls(FlowElement element, Set<String> steps) {

  private static final Pattern STEP = Pattern.compile("[$#]\\{(\\w+\\.\\w+)\\(\\w+\\)}");

  /** The elements of a model that call any step. */
  static Iterable<ElementCalls> in(Model model) {
    Map<String, ElementCalls> calls = new LinkedHashMap<>();
    for (ModelText.Word word : model.text().words()) {
      STEP.matcher(word.value())
          .results()
          .forEach(
              found ->
                  owner(model, word)
                      .map(owner -> calls.computeIfAbsent(owner.getId(), id -> none(owner)))
                      .ifPresent(each -> each.steps().add(found.group(1))));
    }
    return calls.values();
  }

  private static ElementCalls none(FlowElement element) {
    return new ElementCalls(element, new LinkedHashSet<>());
  }

  /** Conditions, timers and loops have ids too, but what stands beside them is their element's. */
  private static Optional<FlowElement> owner(Model model, ModelText.Word word) {
    ModelElementInstance at = model.instance().getModelElementById(word.element());
    while (at != null && !(at instanceof FlowElement)) {
      at = at.getParentElement();
    }
    return Optional.ofNullable((FlowElement) at);
  }

  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    ExtensionElements extensions = element.getExtensionElements();
    if (extensions != null) {
      extensions.getChildElementsByType(CamundaProperties.class).stream()
          .flatMap(group -> group.getCamundaProperties().stream())
          .forEach(each -> parameters.put(each.getCamundaName(), each.getCamundaValue()));
    }
    return parameters;
  }
}
