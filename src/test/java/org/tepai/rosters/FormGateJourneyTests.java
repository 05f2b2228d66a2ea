package org.tepai.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Stage;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.process.OpenTask;
import org.tepai.process.TasklistUser;

/**
 * Every task of a case and of a round, each done over the web interface by the person it belongs
 * to: cheating is refused, and what an honest Tasklist sends is taken.
 */
@TepaiTest
class FormGateJourneyTests {

  private static final String ENTERPRISE = "e0001";

  @LocalServerPort int port;

  @Value("${tepai.demonstration.password}")
  String password;

  @Autowired PlayedRounds play;

  private TasklistUser user;
  private Journey journey;

  @BeforeEach
  void signIn() {
    user = new TasklistUser(port, password);
  }

  @Test
  void givenACaseWhenItGoesEveryWayRoundThenEachTaskTakesHonestAnswersOnly() throws Exception {
    PlayedRound round = play.publish("2025-1");
    journey = play.world.applies(ENTERPRISE);

    reachTheRoster();
    recommendAndPublish(round);
    signAndFile();

    assertThat(journey.file().stage()).isEqualTo(Stage.IN_SERVICE);
  }

  private void reachTheRoster() throws Exception {
    String contact = ENTERPRISE + ".contact";
    String leader = Journey.UNIT + ".leader1";
    does(
        journey.clerk(),
        "verify-enterprise",
        Map.of("decision", "SUPPLEMENT", "opinion", "请补充科研条件"));
    does(contact, "complete-supplement", Map.of());
    does(journey.clerk(), "verify-enterprise", Forms.decision("ACCEPT"));
    does(leader, "apply-as-team", Forms.teamApplication(3));
    does(contact, "enterprise-confirms", Forms.decision("AGREE"));
    does(leader, "team-confirms", Forms.decision("AGREE"));
    String unit = Journey.UNIT + ".contact";
    does(unit, "unit-reviews", Forms.unitReview("RETURN"));
    does(leader, "revise-team", Map.of());
    does(unit, "unit-reviews", Forms.unitReview("AGREE"));
    does(journey.clerk(), "screen", Map.of("decision", "PASS", "expertise_in_field", true));
  }

  private void recommendAndPublish(PlayedRound round) throws Exception {
    String office = journey.office();
    user.does(
        office + ".clerk",
        round.task("submit-roster", office),
        Map.of("selected_cases", List.of(journey.file().number())));
    round.othersRecommendNobody().worksOn();
    decides(round, "bureau.reviewer", "science-bureau");
    decides(round, "education.reviewer", "education-commission");
    user.does("bureau.publisher", round.task("publish-roster"), Map.of("title", "第一批企业科技特派员团名单"));
    round.worksOn();
  }

  private void decides(PlayedRound round, String person, String office) throws Exception {
    round.says(person, office, "AGREE", Map.of());
    user.does(person, round.task("decide", office), Map.of("confirmed", true));
  }

  private void signAndFile() throws Exception {
    OpenTask first = journey.task("sign");
    user.does(signer(first), first, Map.of("decision", "REFUSE", "reason", "报酬条款须再商议"));
    does(journey.clerk(), "settle-refusal", Map.of("decision", "REVISE", "reason", "各方已重新商定报酬"));
    for (int signatures = 0; signatures < 4; signatures++) {
      OpenTask next = journey.task("sign");
      user.does(signer(next), next, Forms.decision("SIGN"));
    }
    does(journey.office() + ".filer", "file-agreement", Forms.decision("FILE"));
  }

  private String signer(OpenTask signature) {
    return switch (play.world.partyOf(signature)) {
      case "enterprise" -> ENTERPRISE + ".signer";
      case "team" -> Journey.UNIT + ".leader1";
      case "sending-unit" -> Journey.UNIT + ".signer";
      default -> journey.office() + ".signer";
    };
  }

  @Test
  void givenTheLastRoundMissedWhenAnExtensionIsAskedForThenBothFormsTakeHonestAnswersOnly()
      throws Exception {
    play.world.at("2025-09-23T09:00:00");
    PlayedRound round = play.publish("2025-4");
    journey = play.journeyToRoster(ENTERPRISE);
    play.passes("2025-11-21T00:00:01");
    String office = journey.file().officeId();
    String until = "2025-11-28";

    user.does(
        office + ".clerk",
        round.task("request-extension", office),
        Map.of("choice", "EXTEND", "extend_to", until, "reason", "汛期停工，企业材料未齐"));
    user.does(
        "bureau.reviewer",
        round.task("decide-extension", office),
        Map.of("decision", "GRANT", "extend_to", until));

    assertThat(round.openTasks(office)).containsExactly("submit-roster");
  }

  private void does(String person, String task, Map<String, Object> answers) throws Exception {
    user.does(person, journey.task(task), answers);
  }
}
