package org.tepai.jurisdictions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** What a form lets people choose from. */
final class FormOptions {

  private FormOptions() {}

  /** The values of a choice in the order of the form; empty where the form has no such choice. */
  static List<String> of(SourceFile form, String key, Complaints complaints) {
    List<String> values = new ArrayList<>();
    try {
      JsonNode tree = new ObjectMapper().readTree(form.text());
      for (JsonNode field : tree.path("components")) {
        if (key.equals(field.path("key").asText())) {
          field.path("values").forEach(option -> values.add(option.path("value").asText()));
        }
      }
    } catch (JsonProcessingException broken) {
      complaints.add(
          form.path(), broken.getLocation().getLineNr(), "表单文件无法读取", "用 Camunda Modeler 另存的完整文件");
    }
    return values;
  }
}
