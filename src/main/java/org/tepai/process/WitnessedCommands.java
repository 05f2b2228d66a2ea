package org.tepai.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Tells the witness what a person does with tasks and starts, and what an administrator does to
 * runs, in the transaction that does it.
 */
final class WitnessedCommands extends CommandInterceptor {

  private final CommandRights rights = CommandRights.read();
  private final ObjectProvider<Witness> witness;

  WitnessedCommands(ObjectProvider<Witness> witness) {
    this.witness = witness;
  }

  @Override
  public <T> T execute(Command<T> command) {
    CommandContext context = Context.getCommandContext();
    Deed.Kind kind = context.getAuthenticatedUserId() == null ? null : kind(command);
    if (kind == null) {
      return next.execute(command);
    }
    return switch (kind) {
      case STARTED -> started(context, command);
      case OPERATED -> operated(context, command);
      default -> doneToTask(context, command, kind);
    };
  }

  private Deed.Kind kind(Command<?> command) {
    if (command instanceof SubmitTaskFormCmd || command instanceof CompleteTaskCmd) {
      return Deed.Kind.COMPLETED;
    } else if (command instanceof SubmitStartFormCmd) {
      return Deed.Kind.STARTED;
    } else if (command instanceof ClaimTaskCmd) {
      return Deed.Kind.CLAIMED;
    } else if (command instanceof AssignTaskCmd) {
      return text(command, "userId") == null ? Deed.Kind.GIVEN_BACK : Deed.Kind.HANDED_OVER;
    }
    return command instanceof DelegateTaskCmd
        ? Deed.Kind.HANDED_OVER
        : rights.operates(command) ? Deed.Kind.OPERATED : null;
  }

  /** What is known of a task is asked before it is gone. */
  private <T> T doneToTask(CommandContext context, Command<T> command, Deed.Kind kind) {
    String id = text(command, "taskId");
    TaskEntity task = id == null ? null : context.getTaskManager().findTaskById(id);
    if (task == null) {
      return next.execute(command);
    }
    String caseId = caseId(task);
    T answer = next.execute(command);
    saw(
        new Deed(
            kind,
            task.getTenantId(),
            caseId,
            task.getName(),
            id,
            behind(SubmittedForms.current().ofTask(id))));
    return answer;
  }

  private <T> T started(CommandContext context, Command<T> command) {
    String id = text(command, "processDefinitionId");
    T answer = next.execute(command);
    ProcessDefinitionEntity model =
        context
            .getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(id);
    saw(
        new Deed(
            Deed.Kind.STARTED,
            model.getTenantId(),
            answer instanceof VariableScope process ? caseId(process) : null,
            model.getName(),
            answer instanceof ProcessInstance process ? process.getId() : null,
            behind(SubmittedForms.current().ofStart(id))));
    return answer;
  }

  /** Suspended, tried again: the engine's own name of it, and of what it was done to. */
  private <T> T operated(CommandContext context, Command<T> command) {
    String id = WitnessedRefusals.reference(command);
    ExecutionEntity run = id == null ? null : context.getExecutionManager().findExecutionById(id);
    T answer = next.execute(command);
    saw(
        new Deed(
            Deed.Kind.OPERATED,
            run == null ? null : run.getTenantId(),
            run == null ? null : caseId(run),
            CommandRights.nameOf(command.getClass()),
            id,
            null));
    return answer;
  }

  private static String caseId(VariableScope scope) {
    return CaseVariables.CASE_ID.optionalFrom(scope).orElse(null);
  }

  private static String behind(Optional<Submission> submission) {
    return submission.map(Submission::onBehalfOf).orElse(null);
  }

  private void saw(Deed deed) {
    witness.ifAvailable(it -> it.saw(deed));
  }

  private static String text(Command<?> command, String field) {
    return (String) new DirectFieldAccessor(command).getPropertyValue(field);
  }
}
