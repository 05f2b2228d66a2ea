package org.tepai.tooling;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file, with its name for those who are told about it. */
record Model(String file, BpmnModelInstance instance, ModelText text) {

  static Model read(String file, byte[] content) {
    return new Model(
        file,
        Bpmn.readModelFromStream(new ByteArrayInputStream(content)),
        ModelText.parse(content));
  }

  <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
    return instance.getModelElementsByType(type).stream();
  }

  Problem problem(BaseElement element, String message) {
    return new Problem(file, element.getId(), message);
  }
}
