package org.tepai.process;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Claiming is done in one's own name only. The engine lets whoever may work on a task claim it for
 * anybody and take it from a colleague's hands, and lets nobody give back what he claimed himself;
 * here it is the other way round.
 */
final class OwnClaims {

  private OwnClaims() {}

  /** Refuses to claim for somebody else, and to unclaim through claiming for nobody. */
  static void check(CommandContext context, Command<?> command) {
    if (command instanceof ClaimTaskCmd
        && !context.getAuthenticatedUserId().equals(text(command, "userId"))) {
      throw new AuthorizationException("只能为自己认领任务。");
    }
  }

  /** Whether a person gives a task back to the pool from which he took it. */
  static boolean givesBack(CommandContext context, Command<?> command) {
    if (!(command instanceof AssignTaskCmd) || text(command, "userId") != null) {
      return false;
    }
    TaskEntity task = context.getTaskManager().findTaskById(text(command, "taskId"));
    return task != null
        && context.getAuthenticatedUserId().equals(task.getAssignee())
        && !task.getCandidates().isEmpty();
  }

  /** What a deputy gives back is nobody's until somebody takes it, the absent person's neither. */
  static void toThePool(CommandContext context, Command<?> command) {
    context.getTaskManager().findTaskById(text(command, "taskId")).setOwner(null);
  }

  private static String text(Command<?> command, String field) {
    return (String) new DirectFieldAccessor(command).getPropertyValue(field);
  }
}
