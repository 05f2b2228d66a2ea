package org.tepai.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Writes into a form what may be chosen in it. Tasklist loads no data for a form that starts a
 * process, only the form itself, so the lists that a form merely names have to stand in it.
 */
final class OfferedChoices {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String NAMED = "valuesKey";

  private OfferedChoices() {}

  /**
   * @param choices lists by the names that the form gives them; one that nobody answered stays
   *     named
   */
  static InputStream in(InputStream form, Map<String, Object> choices) {
    try (form) {
      JsonNode root = JSON.readTree(form);
      fill(root, choices);
      return new ByteArrayInputStream(JSON.writeValueAsBytes(root));
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("Not a form: " + broken.getOriginalMessage(), broken);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void fill(JsonNode parent, Map<String, Object> choices) {
    for (JsonNode component : parent.path("components")) {
      Object list = choices.get(component.path(NAMED).asText());
      if (list != null) {
        offer((ObjectNode) component, FormOptions.of(list));
      }
      fill(component, choices);
    }
  }

  private static void offer(ObjectNode field, FormOptions options) {
    field.remove(NAMED);
    ArrayNode values = field.putArray("values");
    options
        .labels()
        .forEach((value, label) -> values.addObject().put("label", label).put("value", value));
  }
}
