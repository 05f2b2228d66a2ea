package org.tepai;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Says which clause of a regulation a test shows. The catalogue of clauses collects it, and a test
 * that fails names the clause, so that the loss is told in the regulation's terms.
 */
@Documented
@Inherited
@Tag("clause")
@ExtendWith(ClauseReporter.class)
@Repeatable(Clause.List.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Clause {

  /** Id of the clause, for instance {@code CQ-2.3}. */
  String value();

  /** What the compiler makes of several clauses on one test. */
  @Documented
  @Inherited
  @Tag("clause")
  @ExtendWith(ClauseReporter.class)
  @Target({ElementType.TYPE, ElementType.METHOD})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    Clause[] value();
  }
}
