package org.tepai.tooling;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;

/** A jurisdiction's own models and the shared ones that they call; not those it never comes to. */
final class CalledModels {

  private static final String SHARED = "bpmn/shared/";

  /** Begun by reminders and called by no model. */
  private static final String SUPERVISION = "supervision";

  private final List<Model> models;

  CalledModels(Deployable deployment) {
    this.models = deployment.models();
  }

  Set<Model> all() {
    Set<Model> called = new LinkedHashSet<>();
    Deque<Model> open = new ArrayDeque<>();
    models.stream().filter(model -> !model.file().startsWith(SHARED)).forEach(open::add);
    open.addAll(holding(SUPERVISION));
    while (!open.isEmpty()) {
      Model model = open.pop();
      if (called.add(model)) {
        model
            .all(CallActivity.class)
            .forEach(call -> open.addAll(holding(call.getCalledElement())));
      }
    }
    return called;
  }

  private List<Model> holding(String process) {
    return models.stream()
        .filter(model -> model.all(Process.class).anyMatch(each -> each.getId().equals(process)))
        .toList();
  }
}
