package org.tepai.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A deployed form, read from its {@code .form} file. */
record FormSchema(String id, List<FormField> fields) {

  /** The form of a task without one: nothing may be sent. */
  static final FormSchema EMPTY = new FormSchema(null, List.of());

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * @throws IllegalArgumentException when the text is no form or has an unknown component; {@link
   *     FormLint} tells the same with file and field
   */
  static FormSchema parse(String json) {
    try {
      JsonNode root = JSON.readTree(json);
      return new FormSchema(root.path("id").asText(), fields(root.path("components")));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not a form: " + e.getOriginalMessage(), e);
    }
  }

  /** Every field with those inside groups and lists. */
  Stream<FormField> all() {
    return fields.stream().flatMap(FormSchema::withChildren);
  }

  private static Stream<FormField> withChildren(FormField field) {
    return Stream.concat(
        Stream.of(field), field.children().stream().flatMap(FormSchema::withChildren));
  }

  private static List<FormField> fields(JsonNode components) {
    List<FormField> fields = new ArrayList<>();
    components.forEach(component -> fields.add(field(component)));
    return List.copyOf(fields);
  }

  private static FormField field(JsonNode json) {
    String type = json.path("type").asText();
    FormFieldKind kind =
        FormFieldKind.of(type)
            .orElseThrow(() -> new IllegalArgumentException("Unknown component " + type));
    return new FormField(
        kind,
        json.path("key").asText(),
        json.path("path").asText(),
        label(json),
        json.path("readonly").asText("false"),
        json.path("disabled").asBoolean(),
        json.path("conditional").path("hide").asText(),
        json,
        fields(json.path("components")));
  }

  /** A date carries its label under another name than every other component. */
  static String label(JsonNode component) {
    return Stream.of("label", "dateLabel", "timeLabel")
        .map(name -> component.path(name).asText())
        .filter(label -> !label.isBlank())
        .findFirst()
        .orElse("");
  }
}
