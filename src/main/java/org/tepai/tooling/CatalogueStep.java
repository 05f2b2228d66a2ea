package org.tepai.tooling;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.process.Step;

/**
 * One step as the code offers it.
 *
 * @param argument what the model passes: {@code execution} or {@code task}
 */
record CatalogueStep(
    String alias, String method, String argument, String does, List<StepParameter> parameters) {

  static CatalogueStep of(String alias, Method method) {
    Step step = method.getAnnotation(Step.class);
    boolean task = method.getParameterTypes()[0] == DelegateTask.class;
    return new CatalogueStep(
        alias,
        method.getName(),
        task ? "task" : "execution",
        step.value(),
        Stream.of(step.parameters()).map(StepParameter::of).toList());
  }

  /** As models name it. */
  String name() {
    return alias + "." + method;
  }
}
