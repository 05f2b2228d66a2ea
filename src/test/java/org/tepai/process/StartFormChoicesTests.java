package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A form that starts a process is handed out with its choices written in, because nothing else of
 * it is ever loaded; and what is sent back is checked against the same choices.
 */
class StartFormChoicesTests {

  private final ProcessEngine engine = GateEngine.start();
  private final GateDesk desk = GateEngine.DESK;

  @BeforeEach
  void signIn() {
    desk.objection = null;
    desk.officers = GateDesk.OFFICERS;
    engine.getIdentityService().setAuthenticatedUserId("applicant");
  }

  @AfterEach
  void signOut() {
    engine.getIdentityService().clearAuthentication();
    desk.officers = GateDesk.OFFICERS;
  }

  @Test
  void givenAListOfTheDossiersWhenTheFormIsHandedOutThenTheListStandsInIt() throws IOException {
    JsonNode handler = field("handler");

    assertThat(handler.has("valuesKey")).isFalse();
    assertThat(handler.path("values").toString())
        .isEqualTo("[{\"label\":\"甲\",\"value\":\"a\"},{\"label\":\"乙\",\"value\":\"b\"}]");
    assertThat(field("other").path("valuesKey").asText()).isEqualTo("unknown_options");
  }

  @Test
  void givenTheActingPersonWhenTheFormIsHandedOutThenTheListIsHis() throws IOException {
    field("handler");

    assertThat(desk.asked.person()).isEqualTo("applicant");
    assertThat(desk.asked.caseId()).isNull();
    assertThat(desk.asked.keys()).containsExactlyInAnyOrder("officers", "unknown_options");
  }

  @Test
  void givenTheListHasChangedWhenTheFormIsSentThenWhatItOffersNowCounts() {
    desk.officers = List.of(Map.of("value", "c", "label", "丙"));

    assertThatThrownBy(() -> start("a"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("“经手人”的取值“a”不在可选范围内")
        .hasMessageContaining("丙");
    start("c");
    assertThat(desk.received.values()).containsEntry("handler", "c");
  }

  private void start(String handler) {
    engine
        .getFormService()
        .submitStartForm(definition(), Map.of("title", "入驻申请", "handler", handler));
  }

  private JsonNode field(String key) throws IOException {
    JsonNode form =
        new ObjectMapper().readTree(engine.getFormService().getDeployedStartForm(definition()));
    return form.findParents("key").stream()
        .filter(each -> each.path("key").asText().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private String definition() {
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey("gate")
        .latestVersion()
        .singleResult()
        .getId();
  }
}
