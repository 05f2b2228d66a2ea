package org.tepai.process;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.Expression;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;

/**
 * Evaluates what models say, and of what a query or filter says only the three harmless questions.
 * Without this any signed-in user runs code through a query's expression (CVE-2026-109432, never to
 * be mended upstream): such expressions come without a process to stand in.
 */
final class SafeExpressions extends JuelExpressionManager {

  private static final Set<String> HARMLESS =
      Set.of("${currentUser()}", "${currentUserGroups()}", "${now()}");

  private final Supplier<Map<Object, Object>> steps;

  SafeExpressions(Supplier<Map<Object, Object>> steps) {
    this.steps = steps;
  }

  static boolean harmless(String expression) {
    return HARMLESS.contains(expression.strip());
  }

  @Override
  protected ELResolver createElResolver() {
    beans = steps.get();
    return super.createElResolver();
  }

  @Override
  public Expression createExpression(String expression) {
    return new JuelExpression(createValueExpression(expression), this, expression) {
      @Override
      public Object getValue(VariableScope scope, BaseDelegateExecution execution) {
        if (scope == null && !isLiteralText() && !harmless(expression)) {
          throw new UnsafeExpression();
        }
        return super.getValue(scope, execution);
      }
    };
  }
}
