package org.tepai.process;

import org.camunda.bpm.engine.BadUserRequestException;

/**
 * An expression where a client must not put one. The engine's web interface answers 400, whatever
 * the query it stood in.
 */
final class UnsafeExpression extends BadUserRequestException {

  private static final long serialVersionUID = 1L;

  UnsafeExpression() {
    super("查询条件中不允许使用表达式。");
  }
}
