package org.tepai.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of forms as texts, numbers, booleans, lists and maps, without any class of a client. */
final class PlainValues {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private PlainValues() {}

  static Object ofJson(JsonNode json) {
    return JSON.convertValue(json, Object.class);
  }

  static Object ofJson(String json) throws JsonProcessingException {
    return JSON.readValue(json, Object.class);
  }

  /** Lists and maps as plain ones; empty for anything that only a class can describe. */
  static Optional<Object> ofObject(Object value) {
    return value instanceof Collection || value instanceof Map
        ? Optional.of(JSON.convertValue(value, Object.class))
        : Optional.empty();
  }

  static String toJson(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a plain value: " + value.getClass(), e);
    }
  }

  /** Nothing, an empty text or an empty list: what the browser sends for an empty field. */
  static boolean isEmpty(Object value) {
    return value == null
        || value instanceof String text && text.isEmpty()
        || value instanceof List<?> list && list.isEmpty()
        || value instanceof Map<?, ?> map && map.isEmpty();
  }

  /** Empty at every depth; an unticked box counts as empty too. */
  static boolean isBlank(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().allMatch(PlainValues::isBlank);
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().allMatch(PlainValues::isBlank);
    }
    return isEmpty(value) || Boolean.FALSE.equals(value);
  }

  /** Whether a readonly value came back as it was shown, in whichever way the browser writes it. */
  static boolean agrees(Object sent, Object shown) {
    if (isBlank(sent)) {
      return true;
    }
    if (sent instanceof List<?> some && shown instanceof List<?> all) {
      return some.size() == all.size() && agreeInOrder(some, all);
    }
    if (sent instanceof Map<?, ?> some && shown instanceof Map<?, ?> all) {
      return some.entrySet().stream().allMatch(e -> agrees(e.getValue(), all.get(e.getKey())));
    }
    return shown != null && written(sent).equals(written(shown));
  }

  private static boolean agreeInOrder(List<?> some, List<?> all) {
    for (int i = 0; i < some.size(); i++) {
      if (!agrees(some.get(i), all.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String written(Object value) {
    return value instanceof Number number
        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
        : value.toString().replaceAll("\\s+", " ").strip();
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return value instanceof Map ? (Map<String, Object>) value : Map.of();
  }

  @SuppressWarnings("unchecked")
  static List<Object> list(Object value) {
    return value instanceof List ? (List<Object>) value : List.of();
  }
}
