package org.tepai.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may be chosen in a field: written in the form, or taken from what the form was shown. */
record FormOptions(Map<String, String> labels) {

  static FormOptions of(FormField field, Map<String, Object> data, Map<String, Object> shown) {
    var key = field.setting("valuesKey");
    if (key.isPresent()) {
      return of(shown.get(key.get().asText()));
    }
    var expression = field.setting("valuesExpression");
    if (expression.isPresent()) {
      return from(
          PlainValues.list(
              FormConditions.value(expression.get().asText(), data).orElse(List.of())));
    }
    return new FormOptions(field.optionLabels());
  }

  /** A list as a source of facts gives it: of texts, or of labels with values. */
  static FormOptions of(Object list) {
    return from(PlainValues.list(list));
  }

  private static FormOptions from(List<Object> options) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (Object option : options) {
      Map<String, Object> described = PlainValues.map(option);
      Object value = option instanceof Map ? described.get("value") : option;
      Object label = option instanceof Map ? described.getOrDefault("label", value) : option;
      labels.put(String.valueOf(value), String.valueOf(label));
    }
    return new FormOptions(labels);
  }

  boolean offers(Object value) {
    return labels.containsKey(String.valueOf(value));
  }

  String wording() {
    return Wording.choices(labels.values());
  }
}
