package org.tepai.process;

import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.DirectFieldAccessor;

/**
 * Takes a person's mistake out of the wrappings that listeners and expressions put around it, so
 * that the web interface recognises it and answers 400 with its message; likewise that somebody
 * else was quicker, 409. The outermost interceptor: by then everything has been rolled back.
 */
final class CauseFirst extends CommandInterceptor {

  private static final int DEEPEST = 20;
  private static final String OTHER_TENANT = "belongs to no authenticated tenant";

  private final ProcessEngineConfigurationImpl engine;

  CauseFirst(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (RuntimeException wrapped) {
      throw plain(wrapped, command);
    }
  }

  private RuntimeException plain(RuntimeException wrapped, Command<?> command) {
    RuntimeException plain = mistakeIn(wrapped);
    if (plain != wrapped || !byPerson()) {
      return plain;
    }
    Optional<Overtaken> overtaken = Overtaken.in(wrapped);
    if (overtaken.isPresent()) {
      return overtaken.get();
    }
    return taskIsGone(command) ? Overtaken.taskGone() : wrapped;
  }

  /** Jobs are tried again by the engine, which looks at its own exceptions to know when. */
  private boolean byPerson() {
    return engine.getIdentityService().getCurrentAuthentication() != null;
  }

  /**
   * Whoever loses his task while he does it meets whatever of it went first: rights, variables,
   * executions. So it is not the failure that tells, but that the task is there no more.
   */
  private boolean taskIsGone(Command<?> command) {
    if (!worksOnTask(command)) {
      return false;
    }
    String id = (String) new DirectFieldAccessor(command).getPropertyValue("taskId");
    return id != null
        && engine
            .getCommandExecutorTxRequiresNew()
            .execute(context -> context.getTaskManager().findTaskById(id) == null);
  }

  private static boolean worksOnTask(Command<?> command) {
    return command instanceof SubmitTaskFormCmd
        || command instanceof CompleteTaskCmd
        || command instanceof ResolveTaskCmd
        || command instanceof ClaimTaskCmd
        || command instanceof AssignTaskCmd
        || command instanceof DelegateTaskCmd;
  }

  private static RuntimeException mistakeIn(RuntimeException wrapped) {
    if (String.valueOf(wrapped.getMessage()).contains(OTHER_TENANT)) {
      // to the engine it is an error of its own, to the person a refusal
      return new AuthorizationException("这个事项属于其他辖区，您没有权限。");
    }
    Throwable cause = wrapped;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof InvalidInput || cause instanceof UnsafeExpression) {
        return (RuntimeException) cause;
      }
      cause = cause.getCause();
    }
    return wrapped;
  }
}
