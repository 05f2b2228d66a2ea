package org.tepai.tooling;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file, with its name for those who are told about it. */
record Model(String file, BpmnModelInstance instance, ModelText text, String source) {

  static Model read(String file, byte[] content) {
    return new Model(
        file,
        Bpmn.readModelFromStream(new ByteArrayInputStream(content)),
        ModelText.parse(content),
        new String(content, StandardCharsets.UTF_8));
  }

  <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
    return instance.getModelElementsByType(type).stream();
  }

  Problem problem(BaseElement element, String message) {
    return problem(element.getId(), message);
  }

  Problem problem(String elementId, String message) {
    return new Problem(file, lineOf(elementId), elementId, message);
  }

  /** Where an element begins; what has no id of its own stands with whoever has. */
  private int lineOf(String elementId) {
    int at = source.indexOf(" id=\"" + elementId + "\"");
    return at < 0 ? 1 : (int) source.substring(0, at).lines().count();
  }
}
