package org.tepai.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * Marks the one class of a module that models may reach, under the alias given. The class must be
 * public, or the engine's expression language fails on it with a NullPointerException.
 */
@Documented
@Component
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Steps {

  /**
   * The name models use, for instance {@code rosters} in <code>${rosters.publish(task)}</code>. An
   * array, because Spring takes a single text here for the bean's name, and {@code rosters} is
   * already the name of the module's {@code Rosters}.
   */
  String[] value();
}
