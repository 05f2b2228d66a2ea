package org.tepai.tooling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.tepai.jurisdictions.ReminderOverrides;

/** What a process owner picks in Modeler is what the lint understands. */
class ElementTemplateTests {

  private static final Path FILE =
      Path.of("bpmn", ".camunda", "element-templates", "reminders.json");

  @Test
  void theTemplateOffersEveryParameterOfAReminderAndNoOther() throws IOException {
    assertThat(properties().map(ElementTemplateTests::parameter))
        .containsExactlyInAnyOrder(
            "reminder.arrival",
            "reminder.before",
            "reminder.after",
            "reminder.to",
            "reminder.escalation",
            "reminder.supervision",
            "reminder.copies");
  }

  @Test
  void theTemplateIsOfTheKindThatModelerLoads() throws IOException {
    JsonNode template = template();
    assertThat(template.path("$schema").asText()).endsWith("schema.json");
    assertThat(template.path("id").asText()).isEqualTo("org.tepai.reminders");
    assertThat(template.path("version").asInt()).isPositive();
    assertThat(template.path("appliesTo")).hasSize(1).first().asString().contains("UserTask");
    assertThat(properties())
        .allSatisfy(
            property -> {
              assertThat(property.path("binding").path("type").asText())
                  .isEqualTo("camunda:property");
              assertThat(property.path("label").asText()).isNotBlank();
              assertThat(property.path("description").asText()).isNotBlank();
            });
  }

  @Test
  void whatTheTemplateLetsPassTheLintLetsPass() throws IOException {
    assertThat(properties())
        .allSatisfy(
            property ->
                Stream.of("", "none", "true", "1", "14, 7, 1, 0", "5", "assignee, contact")
                    .filter(value -> accepted(property, value))
                    .forEach(value -> assertUnderstood(parameter(property), value)));
  }

  private static void assertUnderstood(String parameter, String value) {
    assertThat(ReminderOverrides.problem(parameter, value)).as(parameter + "=" + value).isEmpty();
  }

  private static boolean accepted(JsonNode property, String value) {
    if (property.has("choices")) {
      return each(property.path("choices")).anyMatch(c -> c.path("value").asText().equals(value));
    }
    String pattern = property.path("constraints").path("pattern").path("value").asText(".*");
    return Pattern.matches(pattern, value);
  }

  private static String parameter(JsonNode property) {
    return property.path("binding").path("name").asText();
  }

  private static JsonNode template() throws IOException {
    return new ObjectMapper().readTree(FILE.toFile()).get(0);
  }

  private static Stream<JsonNode> properties() throws IOException {
    return each(template().path("properties"));
  }

  private static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
