package org.tepai.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Decides what a person's command may bring into a process: the checked fields of the form, to the
 * steps of this transaction, and never a variable. The engine itself would believe anything.
 */
final class FormGate {

  private final DeployedForms forms;
  private final FormPrefill prefill;
  private final ObjectProvider<ActingDeputies> deputies;
  private final Clock clock;

  FormGate(
      DeployedForms forms,
      FormPrefill prefill,
      ObjectProvider<ActingDeputies> deputies,
      Clock clock) {
    this.forms = forms;
    this.prefill = prefill;
    this.deputies = deputies;
    this.clock = clock;
  }

  /** Brings up to date what a task's form shows, when somebody opens it. */
  void open(TaskEntity task) {
    prefill.refresh(task);
  }

  /** Checks what was sent to complete a task, and keeps it for the steps. */
  void completeTask(CommandContext context, TaskEntity task, Map<String, ?> sent) {
    checkers(context).forEach(checker -> checker.checkTaskWork(task));
    requireClaimed(task, context.getAuthenticatedUserId());
    Optional<FormSchema> form = forms.of(task, context);
    Map<String, Object> shown = form.map(f -> shown(f, task)).orElse(Map.of());
    Map<String, Object> values = check(form, shown, ClientValues.plain(sent));
    SubmittedForms.current()
        .keepForTask(
            new Submission(
                form.map(FormSchema::id).orElse(null),
                task.getTaskDefinitionKey(),
                task.getId(),
                task.getName(),
                context.getAuthenticatedUserId(),
                behind(task, context.getAuthenticatedUserId()),
                clock.instant(),
                values));
  }

  /** Checks what was sent to start a process, and keeps it for the steps. */
  void start(CommandContext context, ProcessDefinitionEntity definition, Map<String, ?> sent) {
    checkers(context).forEach(checker -> checker.checkCreateProcessInstance(definition));
    Optional<FormSchema> form = forms.ofStart(definition, context);
    Map<String, Object> values = check(form, Map.of(), ClientValues.plain(sent));
    SubmittedForms.current()
        .keepForStart(
            definition.getId(),
            new Submission(
                form.map(FormSchema::id).orElse(null),
                definition.getInitial().getId(),
                null,
                definition.getName(),
                context.getAuthenticatedUserId(),
                behind(definition, context.getAuthenticatedUserId()),
                clock.instant(),
                values));
  }

  private String behind(TaskEntity task, String person) {
    List<String> groups =
        task.getCandidates().stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .toList();
    return behind(person, known -> known.behindTask(person, task.getOwner(), groups));
  }

  private String behind(ProcessDefinitionEntity definition, String person) {
    return behind(
        person, known -> known.behindStart(person, definition.getTenantId(), definition.getKey()));
  }

  private String behind(String person, Function<ActingDeputies, Optional<String>> asked) {
    return Optional.ofNullable(deputies.getIfAvailable())
        .filter(known -> person != null)
        .flatMap(asked)
        .orElse(null);
  }

  private Map<String, Object> check(
      Optional<FormSchema> form, Map<String, Object> shown, Map<String, Object> sent) {
    FormSchema schema = form.orElse(FormSchema.EMPTY);
    return FormCheck.check(schema, shown, sent, LocalDate.now(clock));
  }

  /** As the person saw it, but for the lists to choose from: what counts is what they offer now. */
  private Map<String, Object> shown(FormSchema form, TaskEntity task) {
    FormKeys keys = FormKeys.of(form);
    Map<String, Object> shown = new HashMap<>();
    for (String key : keys.shown()) {
      Object value = ClientValues.plain(key, task.getVariableTyped(key, false));
      if (value != null) {
        shown.put(key, value);
      }
    }
    shown.putAll(prefill.choices(form, task));
    return shown;
  }

  private static void requireClaimed(TaskEntity task, String person) {
    if (person != null && task.getAssignee() == null) {
      throw InvalidInput.because("请先认领任务，再提交。");
    }
    if (person != null && !person.equals(task.getAssignee())) {
      throw new AuthorizationException("任务已由他人认领，您不能提交。");
    }
  }

  private static Iterable<CommandChecker> checkers(CommandContext context) {
    return context.getProcessEngineConfiguration().getCommandCheckers();
  }
}
