package org.tepai.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Lays out what a form shows when its task is created and whenever it is opened again: the
 * dossier's facts for the form's own keys, as variables of the task alone. Tasklist then draws them
 * without a further request, and they are gone with the task.
 */
final class FormPrefill implements TaskListener {

  private static final String PREVIOUS = "previous";

  private final DeployedForms forms;
  private final ObjectProvider<FormFacts> sources;

  FormPrefill(DeployedForms forms, ObjectProvider<FormFacts> sources) {
    this.forms = forms;
    this.sources = sources;
  }

  @Override
  public void notify(DelegateTask task) {
    forms
        .of((TaskEntity) task, Context.getCommandContext())
        .ifPresent(
            form -> facts(request(form, task)).forEach((key, fact) -> show(task, key, fact)));
  }

  /**
   * Shows what is known by now; a task may have waited for weeks while cases came in. What a person
   * may have begun to edit stays as it was.
   */
  void refresh(TaskEntity task) {
    forms
        .of(task, Context.getCommandContext())
        .map(form -> request(form, task, FormKeys.of(form).shown(), Set.of()))
        .map(this::facts)
        .ifPresent(facts -> facts.forEach((key, fact) -> showChanged(task, key, fact)));
  }

  /** What can be chosen at this moment in the form's fields. */
  Map<String, Object> choices(FormSchema form, TaskEntity task) {
    return facts(request(form, task, FormKeys.choices(form), Set.of()));
  }

  /**
   * What can be chosen in the fields of a form that starts a process.
   *
   * @param person whose matter it will be; not the deputy who starts it
   */
  Map<String, Object> choices(FormSchema form, String tenant, String person) {
    Set<String> keys = FormKeys.choices(form);
    return facts(
        new FormRequest(keys, Set.of(), form.id(), tenant, null, null, null, null, person));
  }

  private static void showChanged(TaskEntity task, String key, Object fact) {
    TypedValue shown = ShownValue.of(fact);
    if (!ShownValue.same(task.getVariableLocalTyped(key, false), shown)) {
      task.setVariableLocal(key, shown);
    }
  }

  private static void show(DelegateTask task, String key, Object fact) {
    task.setVariableLocal(key, ShownValue.of(fact));
  }

  private Map<String, Object> facts(FormRequest request) {
    Map<String, Object> facts = new HashMap<>();
    if (request.keys().isEmpty() && request.previousKeys().isEmpty()) {
      return facts;
    }
    sources
        .orderedStream()
        .flatMap(source -> known(source, request))
        .forEach(fact -> facts.putIfAbsent(fact.getKey(), fact.getValue()));
    return facts;
  }

  private static Stream<Map.Entry<String, Object>> known(FormFacts source, FormRequest request) {
    return source.facts(request).entrySet().stream()
        .filter(fact -> fact.getValue() != null && request.wants(fact.getKey()));
  }

  /** Fields that the element names are filled with what any form of the case last said of them. */
  private static FormRequest request(FormSchema form, DelegateTask task) {
    FormKeys keys = FormKeys.of(form);
    String prefill = ElementParameters.of(task).optionalText("prefill").orElse("");
    if (prefill.equals(PREVIOUS)) {
      return request(form, task, keys.shown(), keys.editable());
    }
    Set<String> shown = new HashSet<>(keys.shown());
    Stream.of(prefill.split("[,，、\\s]+")).filter(keys.editable()::contains).forEach(shown::add);
    return request(form, task, shown, Set.of());
  }

  private static FormRequest request(
      FormSchema form, DelegateTask task, Set<String> keys, Set<String> previousKeys) {
    return new FormRequest(
        keys,
        previousKeys,
        form.id(),
        task.getTenantId(),
        text(task, "caseId"),
        text(task, "roundId"),
        text(task, "officeId"),
        text(task, "party"),
        Context.getCommandContext().getAuthenticatedUserId(),
        variable -> text(task, variable));
  }

  private static String text(DelegateTask task, String variable) {
    return task.getVariable(variable) instanceof String text ? text : null;
  }
}
