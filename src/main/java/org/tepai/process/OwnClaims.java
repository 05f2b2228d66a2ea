package org.tepai.process;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Claiming is done in one's own name only. The engine lets whoever may work on a task claim it for
 * anybody and take it from a colleague's hands, and lets nobody give back what he claimed himself;
 * here it is the other way round.
 */
final class OwnClaims {

  private OwnClaims() {}

  /** Refuses to claim for somebody else, to give away, and to unclaim through claiming nobody. */
  static void check(CommandContext context, Command<?> command) {
    if (command instanceof ClaimTaskCmd
        && !context.getAuthenticatedUserId().equals(text(command, "userId"))) {
      throw new AuthorizationException("只能为自己认领任务。");
    }
    if (command instanceof AssignTaskCmd && !givesBack(context, command)) {
      throw new AuthorizationException("只能把自己认领的任务退回本单位，不能转给他人。");
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

  /**
   * What a deputy gives back is nobody's until somebody takes it, the absent person's neither; and
   * what the engine let the holder do because he held it ends here.
   */
  static void toThePool(CommandContext context, Command<?> command) {
    String taskId = text(command, "taskId");
    context.getTaskManager().findTaskById(taskId).setOwner(null);
    AuthorizationManager granted = context.getAuthorizationManager();
    for (Resource resource : Grants.OF_TASKS) {
      AuthorizationEntity given =
          granted.findAuthorizationByUserIdAndResourceId(
              Authorization.AUTH_TYPE_GRANT, context.getAuthenticatedUserId(), resource, taskId);
      if (given != null) {
        granted.delete(given);
      }
    }
  }

  private static String text(Command<?> command, String field) {
    return (String) new DirectFieldAccessor(command).getPropertyValue(field);
  }
}
