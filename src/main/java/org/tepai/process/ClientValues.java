package org.tepai.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Takes the engine's typed values apart without ever creating an object of a class that a client
 * named: what is serialised is read as JSON text or refused.
 */
final class ClientValues {

  /** No form nests deeper than lists in groups in lists. */
  private static final int DEEPEST = 10;

  private ClientValues() {}

  static Map<String, Object> plain(Map<String, ?> values) {
    Map<String, Object> plain = new LinkedHashMap<>();
    if (values instanceof VariableMap typed) {
      typed.keySet().forEach(name -> plain.put(name, plain(name, typed.getValueTyped(name))));
    } else if (values != null) {
      values.forEach((name, value) -> plain.put(name, plain(name, Variables.untypedValue(value))));
    }
    plain.forEach(ClientValues::requireFlat);
    return plain;
  }

  /** What is nested without end would take whatever walks through it along. */
  private static void requireFlat(String name, Object value) {
    if (deeperThan(DEEPEST, value)) {
      throw odd(name);
    }
  }

  private static boolean deeperThan(int depth, Object value) {
    if (depth < 0) {
      return true;
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().anyMatch(each -> deeperThan(depth - 1, each));
    }
    return value instanceof Collection<?> list
        && list.stream().anyMatch(each -> deeperThan(depth - 1, each));
  }

  static Object plain(String name, TypedValue value) {
    if (value instanceof SerializableValue content && content.getValueSerialized() != null) {
      return parsed(name, content.getValueSerialized());
    }
    if (value instanceof SerializableValue content && !content.isDeserialized()) {
      return null;
    }
    Object content = value == null ? null : value.getValue();
    return isSimple(content) ? content : PlainValues.ofObject(content).orElseThrow(() -> odd(name));
  }

  private static boolean isSimple(Object value) {
    return value == null
        || value instanceof String
        || value instanceof Boolean
        || value instanceof Number;
  }

  private static Object parsed(String name, String json) {
    try {
      return PlainValues.ofJson(json);
    } catch (JsonProcessingException notJson) {
      throw odd(name);
    }
  }

  private static InvalidInput odd(String name) {
    return InvalidInput.in(name, "提交未通过：" + Wording.quote(name) + "的内容无法识别。");
  }
}
