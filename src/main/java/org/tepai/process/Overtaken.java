package org.tepai.process;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Somebody else was quicker with the same matter. Nothing of what this person did was kept; he is
 * told so and looks again. The interfaces answer it with 409, the engine's by its {@link #CODE}. Of
 * the family that the engine's interface takes for an answer and no breakdown, and without a trace,
 * for it is an everyday thing that nobody looks for in the log.
 */
public final class Overtaken extends FormFieldValidationException {

  /** What the engine's interface writes beside the message; of the range left to products. */
  public static final int CODE = 20409;

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 20;

  /** Given by PostgreSQL: a row that is there already, a read that no longer holds, a deadlock. */
  private static final Set<String> STATES = Set.of("23505", "40001", "40P01");

  private Overtaken(String message) {
    super(Map.of(), message);
    setCode(CODE);
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }

  /** Told in the words of the matter. */
  public static Overtaken because(String message) {
    return new Overtaken(message);
  }

  private static Overtaken byOthers() {
    return because("同一事项刚由他人办理，本次提交没有生效；请刷新页面，按最新情况再办。");
  }

  /** The task has gone: completed, or taken back with its case. */
  static Overtaken taskGone() {
    return because("任务已不存在，可能已由他人办结；请刷新任务列表。");
  }

  /**
   * @param failure whatever a transaction ended with
   * @return empty when nobody else had a part in it
   */
  public static Optional<Overtaken> in(Throwable failure) {
    Throwable cause = failure;
    Optional<Overtaken> told = Optional.empty();
    for (int depth = 0; cause != null && told.isEmpty() && depth < DEEPEST; depth++) {
      told = told(cause);
      cause = cause.getCause();
    }
    return told;
  }

  private static Optional<Overtaken> told(Throwable cause) {
    if (cause instanceof Overtaken known) {
      return Optional.of(known);
    }
    if (cause instanceof TaskAlreadyClaimedException) {
      return Optional.of(because("任务刚由他人认领；请刷新任务列表，另选一项办理。"));
    }
    return concurrent(cause) ? Optional.of(byOthers()) : Optional.empty();
  }

  /** A process that waits for a message no more was moved on by somebody else. */
  private static boolean concurrent(Throwable cause) {
    return cause instanceof OptimisticLockingException
        || cause instanceof MismatchingMessageCorrelationException
        || cause instanceof ConcurrencyFailureException
        || (cause instanceof SQLException refused && STATES.contains(refused.getSQLState()));
  }
}
