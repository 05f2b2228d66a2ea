package org.tepai.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;

/**
 * Evaluates the FEEL of a form with the engine's own FEEL. The browser shows a field whose
 * condition cannot be evaluated, and so the server treats it as shown: an odd value in a condition
 * must neither crash nor open a way past a required field.
 */
final class FormConditions {

  private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

  private FormConditions() {}

  static boolean isExpression(String text) {
    return text.startsWith("=");
  }

  static boolean holds(String condition, Map<String, Object> data) {
    return isExpression(condition) && Boolean.TRUE.equals(value(condition, data).orElse(false));
  }

  /** The value of an expression that begins with {@code =}. */
  static Optional<Object> value(String expression, Map<String, Object> data) {
    EvaluationResult result = FEEL.evaluateExpression(expression.substring(1), data);
    return result.isSuccess() ? Optional.ofNullable(result.result()) : Optional.empty();
  }

  /** What is wrong with the expression's syntax, if anything. */
  static Optional<String> syntaxError(String expression) {
    var parsed = FEEL.parseExpression(expression.substring(1));
    return parsed.isSuccess() ? Optional.empty() : Optional.of(parsed.failure().message());
  }
}
