package org.tepai.process;

import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
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
 * gate, and their values no further; beside them a person may ask what {@link CommandRights} lists,
 * and nothing else. What steps and jobs do of themselves is not touched.
 */
final class GatedCommands extends CommandInterceptor {

  private final CommandRights rights = CommandRights.read();
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
    return context.runWithoutAuthorization(
        () -> {
          T answer = next.execute(command);
          OwnClaims.toThePool(context, command);
          return answer;
        });
  }

  private void check(CommandContext context, Command<?> command, boolean byPerson) {
    if (byPerson) {
      checkRight(context, command);
    }
    if (command instanceof SubmitTaskFormCmd) {
      completeTask(context, new DirectFieldAccessor(command), "properties", byPerson);
    } else if (command instanceof CompleteTaskCmd) {
      completeTask(context, new DirectFieldAccessor(command), "variables", byPerson);
    } else if (command instanceof SubmitStartFormCmd) {
      start(context, new DirectFieldAccessor(command));
    }
  }

  private void checkRight(CommandContext context, Command<?> command) {
    ModelCommands.check(context, command);
    boolean administrator =
        context.getAuthorizationManager().isCamundaAdmin(context.getAuthentication());
    if (!rights.allow(command, administrator)
        || administrator && QuestionsAboutVariables.in(command)) {
      throw new AuthorizationException(
          administrator ? "系统管理员只维护系统运行，不办理事项，也不查看事项的数据。" : "不允许直接读写流程或流程数据，请通过表单和本系统的页面办理。");
    }
    QueryExpressions.check(command);
    OwnClaims.check(context, command);
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
      throw Overtaken.taskGone();
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
