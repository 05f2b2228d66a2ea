package org.tepai.process;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Takes a person's mistake out of the wrappings that listeners and expressions put around it, so
 * that the web interface recognises it and answers 400 with its message. The outermost interceptor:
 * by then everything has been rolled back.
 */
final class CauseFirst extends CommandInterceptor {

  private static final int DEEPEST = 20;
  private static final String OTHER_TENANT = "belongs to no authenticated tenant";

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (RuntimeException wrapped) {
      throw mistakeIn(wrapped);
    }
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
