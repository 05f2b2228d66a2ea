package org.tepai.process;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;

/** How a fact is written into a task so that Tasklist can show it. */
final class ShownValue {

  /** The engine's column for texts holds 4000 characters; longer ones travel as JSON. */
  private static final int LONGEST_TEXT = 4000;

  private ShownValue() {}

  static TypedValue of(Object fact) {
    if (fact instanceof Boolean flag) {
      return Variables.booleanValue(flag);
    }
    if (fact instanceof Number number) {
      return number(new BigDecimal(number.toString()));
    }
    if (fact instanceof Collection || fact instanceof Map) {
      return json(fact);
    }
    String text = fact.toString();
    return text.length() > LONGEST_TEXT ? json(text) : Variables.stringValue(text);
  }

  /** Whether what is shown already is this; a list is compared as it is stored. */
  static boolean same(TypedValue before, TypedValue now) {
    if (before instanceof SerializableValue stored && now instanceof SerializableValue fresh) {
      return Objects.equals(stored.getValueSerialized(), fresh.getValueSerialized());
    }
    return before != null && Objects.equals(before.getValue(), now.getValue());
  }

  private static TypedValue number(BigDecimal number) {
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return whole && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
        ? Variables.integerValue(number.intValueExact())
        : Variables.doubleValue(number.doubleValue());
  }

  private static TypedValue json(Object fact) {
    return SpinValues.jsonValue(PlainValues.toJson(fact)).create();
  }
}
