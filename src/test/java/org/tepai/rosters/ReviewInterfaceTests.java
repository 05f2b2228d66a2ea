package org.tepai.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Case;
import org.tepai.process.Browser;
import org.tepai.process.OpenTask;

/** The table in the tab of a joint approval's task, as a browser reads and writes it. */
@TepaiTest
@DisplayName("逐项审核页签的接口")
class ReviewInterfaceTests {

  private static final String PASSWORD = "tepai";

  @LocalServerPort private int port;
  @Autowired private PlayedRounds play;

  private Case file;
  private OpenTask task;

  @BeforeEach
  void givenAnEntryToDecide() {
    PlayedRound round = play.publish("2025-1");
    file = play.screened("e0001");
    round.recommends(file.officeId(), file).othersLetTheDayPass().worksOn();
    task = round.task("decide", "science-bureau");
  }

  @Test
  @Clause("CQ-2.4")
  void aReviewerReadsTheEntriesAndDecidesWhatHeHasClaimed() throws Exception {
    Browser browser = new Browser(port).signIn("bureau.reviewer", PASSWORD);

    JsonNode sheet = browser.read(path("entries"));
    assertThat(sheet.path("undecided").asInt()).isEqualTo(1);
    assertThat(sheet.path("entries").path(0).path("number").asText()).isEqualTo(file.number());
    assertThat(browser.send("PUT", path("decisions"), agree()).status()).isEqualTo(403);

    play.claim("bureau.reviewer", task);
    assertThat(browser.send("PUT", path("decisions"), agree()).status()).isEqualTo(200);
    assertThat(browser.read(path("entries")).path("decided").asInt()).isEqualTo(1);
  }

  @Test
  @Clause("CQ-2.4")
  void anotherOfficeNeitherReadsNorDecides() throws Exception {
    play.claim("bureau.reviewer", task);
    for (String stranger : List.of("education.reviewer", file.officeId() + ".clerk")) {
      Browser browser = new Browser(port).signIn(stranger, PASSWORD);

      assertThat(browser.get(path("entries"))).isEqualTo(404);
      assertThat(browser.send("PUT", path("decisions"), agree()).status()).isEqualTo(403);
    }
    assertThat(new Browser(port).get(path("entries"))).isEqualTo(401);
  }

  @Test
  @Clause("CQ-2.4")
  void whatIsNotADecisionIsRefused() throws Exception {
    play.claim("bureau.reviewer", task);
    Browser browser = new Browser(port).signIn("bureau.reviewer", PASSWORD);

    assertThat(browser.send("PUT", path("decisions"), "AGREE").status()).isEqualTo(400);
    assertThat(browser.send("PUT", path("decisions"), new Object[] {null}).status()).isEqualTo(400);
    Map<String, Object> unknown = Map.of("caseId", file.id(), "decision", "APPROVED");
    assertThat(browser.send("PUT", path("decisions"), List.of(unknown)).status()).isEqualTo(200);
    assertThat(browser.read(path("entries")).path("decided").asInt()).isZero();
  }

  private String path(String what) {
    return "/tepai/api/rosters/tasks/" + task.id() + "/" + what;
  }

  private List<Map<String, Object>> agree() {
    Map<String, Object> draft = new HashMap<>();
    draft.put("caseId", file.id());
    draft.put("decision", "AGREE");
    draft.put("reason", null);
    return List.of(draft);
  }
}
