package org.tepai.process;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/**
 * Decides what a person's command may bring into a process: the checked fields of the form, to the
 * steps of this transaction, and never a variable. The engine itself would believe anything.
 */
final class FormGate {

  private final DeployedForms forms;
  private final FormPrefill prefill;
  private final OnBehalf onBehalf;
  private final Clock clock;

  FormGate(DeployedForms forms, FormPrefill prefill, OnBehalf onBehalf, Clock clock) {
    this.forms = forms;
    this.prefill = prefill;
    this.onBehalf = onBehalf;
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
    PersonalAnswers personal = new PersonalAnswers(before(form, task));
    Map<String, Object> values = check(form, shown, personal, ClientValues.plain(sent));
    Submission submission =
        handedIn(form, task, context.getAuthenticatedUserId(), values, personal);
    SubmittedForms.current().keepForTask(submission);
    onBehalf.tell(submission, CaseVariables.CASE_ID.optionalFrom(task).orElse(null));
  }

  /** Checks what was sent to start a process, and keeps it for the steps. */
  void start(CommandContext context, ProcessDefinitionEntity definition, Map<String, ?> sent) {
    checkers(context).forEach(checker -> checker.checkCreateProcessInstance(definition));
    Optional<FormSchema> form = forms.ofStart(definition, context);
    PersonalAnswers personal = new PersonalAnswers(Map.of());
    Map<String, Object> values =
        check(form, choices(context, definition, form), personal, ClientValues.plain(sent));
    Submission submission =
        handedIn(form, definition, context.getAuthenticatedUserId(), values, personal);
    SubmittedForms.current().keepForStart(definition.getId(), submission);
    onBehalf.tell(submission, null);
  }

  /** Writes into a form that starts a process what the person may choose in it. */
  InputStream offer(CommandContext context, ProcessDefinitionEntity definition, InputStream form) {
    Map<String, Object> choices = choices(context, definition, forms.ofStart(definition, context));
    return choices.isEmpty() ? form : OfferedChoices.in(form, choices);
  }

  private Map<String, Object> choices(
      CommandContext context, ProcessDefinitionEntity definition, Optional<FormSchema> form) {
    String principal = principal(definition, context.getAuthenticatedUserId());
    return form.map(known -> prefill.choices(known, definition.getTenantId(), principal))
        .orElse(Map.of());
  }

  /** Whose choices they are: what a deputy may start is the absent person's matter. */
  private String principal(ProcessDefinitionEntity definition, String person) {
    String absent = onBehalf.of(definition, person);
    return absent == null ? person : absent;
  }

  private Submission handedIn(
      Optional<FormSchema> form,
      TaskEntity task,
      String person,
      Map<String, Object> values,
      PersonalAnswers personal) {
    return new Submission(
        form.map(FormSchema::id).orElse(null),
        task.getTaskDefinitionKey(),
        task.getId(),
        task.getName(),
        person,
        onBehalf.of(task, person),
        clock.instant(),
        values,
        personal.taken());
  }

  private Submission handedIn(
      Optional<FormSchema> form,
      ProcessDefinitionEntity definition,
      String person,
      Map<String, Object> values,
      PersonalAnswers personal) {
    return new Submission(
        form.map(FormSchema::id).orElse(null),
        definition.getInitial().getId(),
        null,
        definition.getName(),
        person,
        onBehalf.of(definition, person),
        clock.instant(),
        values,
        personal.taken());
  }

  private Map<String, Object> check(
      Optional<FormSchema> form,
      Map<String, Object> shown,
      PersonalAnswers personal,
      Map<String, Object> sent) {
    FormSchema schema = form.orElse(FormSchema.EMPTY);
    return FormCheck.check(schema, shown, personal, sent, LocalDate.now(clock));
  }

  /** As the person saw it, but for the lists to choose from: what counts is what they offer now. */
  private Map<String, Object> shown(FormSchema form, TaskEntity task) {
    Map<String, Object> shown = values(task, FormKeys.of(form).shown());
    shown.putAll(prefill.choices(form, task));
    return shown;
  }

  /** What the fields of persons' numbers were filled with when the form was opened. */
  private static Map<String, Object> before(Optional<FormSchema> form, TaskEntity task) {
    return form.map(known -> values(task, FormKeys.personal(known))).orElse(Map.of());
  }

  private static Map<String, Object> values(TaskEntity task, Set<String> keys) {
    Map<String, Object> shown = new HashMap<>();
    for (String key : keys) {
      Object value = ClientValues.plain(key, task.getVariableTyped(key, false));
      if (value != null) {
        shown.put(key, value);
      }
    }
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
