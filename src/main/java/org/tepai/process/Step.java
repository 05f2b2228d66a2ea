package org.tepai.process;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that a model may call: public, with the execution or the task as its one argument.
 * Everything else about the call stands in the model as element parameters.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Step {

  /** What the step does, in Chinese, for the catalogue that process owners read. */
  String value();

  /**
   * What a model may write beside the step: a name, a {@code ?} where it may be left out, and after
   * a blank what it means, such as {@code "category? 类别字段"}. A name that ends in {@code .*} stands
   * for all that begin so.
   */
  String[] parameters() default {};
}
