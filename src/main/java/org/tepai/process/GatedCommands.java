package org.tepai.process;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.impl.VariableMapImpl;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Stands before every command of the engine, inside its transaction. Forms go through the form
 * gate, and their values no further; every other command by which a person could put a value into a
 * process or move it past a form is refused. What steps and jobs do of themselves is not touched.
 */
final class GatedCommands extends CommandInterceptor {

  /** By name, because some are private to the engine's packages. */
  static final Set<String> REFUSED =
      Set.of(
          "StartProcessInstanceCmd",
          "StartProcessInstanceAtActivitiesCmd",
          "RestartProcessInstancesCmd",
          "RestartProcessInstancesBatchCmd",
          "ModifyProcessInstanceCmd",
          "ModifyProcessInstanceAsyncCmd",
          "ProcessInstanceModificationCmd",
          "ProcessInstanceModificationBatchCmd",
          "HandleTaskBpmnErrorCmd",
          "HandleTaskEscalationCmd",
          "HandleExternalTaskBpmnErrorCmd",
          "CompleteExternalTaskCmd",
          "HandleExternalTaskFailureCmd",
          "SetTaskVariablesCmd",
          "PatchTaskVariablesCmd",
          "RemoveTaskVariablesCmd",
          "SetExecutionVariablesCmd",
          "PatchExecutionVariablesCmd",
          "RemoveExecutionVariablesCmd",
          "SetVariablesToProcessInstancesBatchCmd",
          "CorrelateMessageCmd",
          "CorrelateAllMessageCmd",
          "CorrelateAllMessageBatchCmd",
          "MessageEventReceivedCmd",
          "SignalEventReceivedCmd",
          "SignalCmd",
          "EvaluateStartConditionCmd",
          "CreateCaseInstanceCmd",
          "CaseExecutionVariableCmd",
          "ManualStartCaseExecutionCmd",
          "CompleteCaseExecutionCmd");

  private final FormGate gate;

  GatedCommands(FormGate gate) {
    this.gate = gate;
  }

  @Override
  public <T> T execute(Command<T> command) {
    SubmittedForms forms = SubmittedForms.current();
    forms.enter();
    try {
      CommandContext context = Context.getCommandContext();
      boolean byPerson = forms.isOutermost() && context.getAuthenticatedUserId() != null;
      check(context, command, byPerson);
      T answer = proceed(context, command, byPerson);
      return reopened(command) ? next.execute(command) : filled(context, command, answer);
    } finally {
      forms.leave();
    }
  }

  private <T> T proceed(CommandContext context, Command<T> command, boolean byPerson) {
    if (!byPerson || !OwnClaims.givesBack(context, command)) {
      return next.execute(command);
    }
    T answer = context.runWithoutAuthorization(() -> next.execute(command));
    OwnClaims.toThePool(context, command);
    return answer;
  }

  private void check(CommandContext context, Command<?> command, boolean byPerson) {
    if (command instanceof SubmitTaskFormCmd) {
      completeTask(context, new DirectFieldAccessor(command), "properties", byPerson);
    } else if (command instanceof ResolveTaskCmd) {
      resolveTask(new DirectFieldAccessor(command), byPerson);
    } else if (command instanceof CompleteTaskCmd) {
      completeTask(context, new DirectFieldAccessor(command), "variables", byPerson);
    } else if (command instanceof SubmitStartFormCmd) {
      start(context, new DirectFieldAccessor(command));
    } else if (byPerson) {
      checkOther(context, command);
    }
  }

  private static void checkOther(CommandContext context, Command<?> command) {
    OwnClaims.check(context, command);
    ModelCommands.check(context, command);
    if (REFUSED.contains(command.getClass().getSimpleName())) {
      throw new AuthorizationException("不允许直接改动流程或流程数据，请通过表单办理。");
    }
  }

  /** Runs after the engine has let the person read the task. */
  private boolean reopened(Command<?> command) {
    if (!(command instanceof GetTaskFormVariablesCmd opening) || opening.resourceId == null) {
      return false;
    }
    gate.open(Context.getCommandContext().getTaskManager().findTaskById(opening.resourceId));
    return true;
  }

  /** A start form is handed out with its choices, after the engine has let the person read it. */
  @SuppressWarnings("unchecked")
  private <T> T filled(CommandContext context, Command<T> command, T answer) {
    if (!(command instanceof GetDeployedStartFormCmd)) {
      return answer;
    }
    Object id = new DirectFieldAccessor(command).getPropertyValue("processDefinitionId");
    return (T) gate.offer(context, definition(context, (String) id), (InputStream) answer);
  }

  private static ProcessDefinitionEntity definition(CommandContext context, String id) {
    return context
        .getProcessEngineConfiguration()
        .getDeploymentCache()
        .findDeployedProcessDefinitionById(id);
  }

  private void completeTask(
      CommandContext context, DirectFieldAccessor command, String values, boolean byPerson) {
    String taskId = (String) command.getPropertyValue("taskId");
    TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
    if (task != null) {
      gate.completeTask(context, task, sent(command, values));
      command.setPropertyValue(values, new VariableMapImpl());
    } else if (byPerson) {
      throw InvalidInput.because("任务已不存在，可能已由他人办结；请刷新任务列表。");
    }
  }

  /** A delegated task goes back to its owner, who fills in the form. */
  private static void resolveTask(DirectFieldAccessor command, boolean byPerson) {
    if (byPerson && !sent(command, "variables").isEmpty()) {
      throw new AuthorizationException("交回委派的任务时不得附带数据，请由任务所有人通过表单办理。");
    }
  }

  private void start(CommandContext context, DirectFieldAccessor command) {
    String id = (String) command.getPropertyValue("processDefinitionId");
    gate.start(context, definition(context, id), sent(command, "variables"));
    command.setPropertyValue("variables", new VariableMapImpl());
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> sent(DirectFieldAccessor command, String field) {
    Object values = command.getPropertyValue(field);
    return values == null ? Map.of() : (Map<String, Object>) values;
  }
}
