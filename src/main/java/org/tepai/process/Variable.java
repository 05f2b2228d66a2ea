package org.tepai.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * A process variable, declared once with its type. A variable is an id, an outcome that a gateway
 * reads, or a date that a timer needs; facts of a case live in tables.
 *
 * @param name as models write it
 * @param type of the value
 */
public record Variable<T>(String name, Class<T> type) {

  /** Declares a variable holding an id or an outcome. */
  public static Variable<String> text(String name) {
    return new Variable<>(name, String.class);
  }

  /** Declares a variable holding yes or no. */
  public static Variable<Boolean> flag(String name) {
    return new Variable<>(name, Boolean.class);
  }

  /** Declares a variable holding the absolute instant of a timer. */
  public static Variable<java.util.Date> date(String name) {
    return new Variable<>(name, java.util.Date.class);
  }

  /**
   * @throws IllegalStateException when the scope does not carry it
   */
  public T from(VariableScope scope) {
    return optionalFrom(scope)
        .orElseThrow(() -> new IllegalStateException("Process variable " + name + " is not set"));
  }

  public Optional<T> optionalFrom(VariableScope scope) {
    return Optional.ofNullable(type.cast(scope.getVariable(name)));
  }

  public void set(VariableScope scope, T value) {
    scope.setVariable(name, value);
  }

  /** Sets it for the innermost scope only, for instance one instance of a multi-instance. */
  public void setLocal(VariableScope scope, T value) {
    scope.setVariableLocal(name, value);
  }
}
