package org.tepai.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tepai.personaldata.PersonalKind;

/**
 * One component of a deployed form, as form-js would read it: the same file tells the browser what
 * to show and the server what to accept.
 *
 * @param readonly a boolean, or a FEEL expression beginning with {@code =}
 * @param hide FEEL condition under which the field is not shown, empty when always shown
 * @param children fields of a group or of the rows of a dynamic list
 */
record FormField(
    FormFieldKind kind,
    String key,
    String path,
    String label,
    String readonly,
    boolean disabled,
    String hide,
    JsonNode schema,
    List<FormField> children) {

  /** What the user sees above the field; falls back to the key. */
  String title() {
    boolean plain = !label.isBlank() && !label.startsWith("=") && !label.contains("{{");
    return "“" + (plain ? label.strip() : name()) + "”";
  }

  /** The name under which the value travels; empty for what carries no value. */
  String name() {
    return kind.isKeyed() ? key : path;
  }

  boolean isList() {
    return kind == FormFieldKind.DYNAMICLIST;
  }

  /** A group without a path only draws a frame: its fields belong to the surrounding level. */
  boolean isFrame() {
    return kind == FormFieldKind.GROUP && path.isBlank();
  }

  boolean isRequired() {
    return rule("required").map(JsonNode::asBoolean).orElse(false);
  }

  /** A validation rule of the file, such as {@code maxLength}. */
  Optional<JsonNode> rule(String name) {
    return present(schema.path("validate").path(name));
  }

  Optional<JsonNode> setting(String name) {
    return present(schema.path(name));
  }

  /** What number of a person it asks for; empty for anything else. */
  Optional<PersonalKind> personal() {
    return PersonalKind.of(schema.path("properties").path("personal").asText());
  }

  /** Whether it asks for one itself, or in its group or rows. */
  boolean holdsPersonal() {
    return personal().isPresent() || children.stream().anyMatch(FormField::holdsPersonal);
  }

  /** A custom property, which Modeler keeps under {@code properties}. */
  Optional<Integer> customNumber(String name) {
    return present(schema.path("properties").path(name)).map(JsonNode::asInt);
  }

  /** Label of each fixed option, for telling the user what would be accepted. */
  Map<String, String> optionLabels() {
    Map<String, String> labels = new LinkedHashMap<>();
    schema
        .path("values")
        .forEach(o -> labels.put(o.path("value").asText(), o.path("label").asText()));
    return labels;
  }

  private static Optional<JsonNode> present(JsonNode node) {
    return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
  }
}
