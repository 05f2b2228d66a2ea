package org.tepai.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.Documents;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Stage;
import org.tepai.notifications.Notifications;
import org.tepai.process.InvalidInput;
import org.tepai.process.TaskBoard;

/** What offices do in a round, and what becomes of their cases. */
@TepaiTest
@DisplayName("批次：征集、报送、逾期")
class RoundJourneyTests {

  private static final String ENTERPRISE = "e0001";

  @Autowired private PlayedRounds play;
  @Autowired private TaskBoard board;
  @Autowired private Documents documents;
  @Autowired private Notifications notifications;

  @Test
  @Clause("CQ-2.1")
  @Clause("CQ-7.batches")
  void theNoticeOpensCollectionInEveryServingDistrictWithBothDates() {
    PlayedRound round = play.publish("2025-1");

    assertThat(play.rounds.rosters(round.id())).hasSize(41);
    assertThat(play.world.tasks(round.round().processInstanceId())).hasSize(41);
    assertThat(round.round().originalDate()).isEqualTo(LocalDate.of(2025, 3, 30));
    assertThat(round.round().closesOn()).isEqualTo(LocalDate.of(2025, 3, 31));
    assertThat(round.task("submit-roster").due()).isEqualTo(round.round().closesAt());
    assertThatThrownBy(() -> play.publish("2025-1"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("不能重复发布");
  }

  @Test
  @Clause("CQ-2.3")
  void aDistrictRecommendsItsOwnScreenedCases() {
    PlayedRound round = play.publish("2025-1");
    Case file = play.screened(ENTERPRISE);
    String office = file.officeId();

    round.recommends(office, file).worksOn();

    assertThat(round.roster(office).state()).isEqualTo(OfficeRoster.State.SUBMITTED);
    assertThat(round.entries(office))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.caseNumber()).isEqualTo(file.number());
              assertThat(entry.members()).isEqualTo(2);
              assertThat(entry.problems()).isNotBlank();
            });
    assertThat(play.read(file).stage()).isEqualTo(Stage.RECOMMENDED);
    assertThat(documents.of(DocumentOwner.ofRound(round.roster(office).id()))).hasSize(1);
  }

  @Test
  @Clause("CQ-2.3")
  @Clause("CQ-7.batches")
  void theFormShowsBothDatesAndWhatCanBeRecommendedByNow() {
    PlayedRound round = play.publish("2025-1");
    Case file = play.screened(ENTERPRISE);
    String task = round.task("submit-roster", file.officeId()).id();

    assertThat(board.shown(task, "closes_original")).contains("2025-03-30");
    assertThat(board.shown(task, "closes_on")).contains("2025-03-31");
    assertThat(board.shown(task, "screened_options").orElseThrow().toString())
        .contains(file.number());
  }

  @Test
  @Clause("CQ-2.3")
  void aDistrictCannotRecommendWhatAnotherDistrictScreened() {
    PlayedRound round = play.publish("2025-1");
    Case file = play.screened(ENTERPRISE);
    Case other = play.screened(play.enterpriseElsewhere(file.officeId()));

    assertThatThrownBy(() -> round.recommends(file.officeId(), file, other))
        .isInstanceOf(InvalidInput.class);
    assertThat(round.roster(file.officeId()).state()).isEqualTo(OfficeRoster.State.COLLECTING);
    assertThat(play.read(file).stage()).isEqualTo(Stage.SCREENED);
  }

  @Test
  @Clause("CQ-7.batches")
  void aRosterIsInTimeUpToTheEndOfTheRolledDay() {
    PlayedRound round = play.publish("2025-1");
    Case file = play.screened(ENTERPRISE);

    play.passes("2025-03-31T23:59:59");
    round.recommends(file.officeId(), file);

    assertThat(play.read(file).stage()).isEqualTo(Stage.RECOMMENDED);
  }

  @Test
  @Clause("CQ-7.batches")
  void aRosterHandedInAMomentAfterTheCloseIsRefusedEvenBeforeTheTimerFires() {
    PlayedRound round = play.publish("2025-1");
    Case file = play.screened(ENTERPRISE);

    play.world.at("2025-04-01T00:00:00");

    assertThatThrownBy(() -> round.recommends(file.officeId(), file))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("归入下一批次");
    assertThat(play.read(file).stage()).isEqualTo(Stage.SCREENED);
  }

  @Test
  @Clause("CQ-7.batches")
  void whatIsLateGoesToTheNextRoundByItselfAndThoseConcernedAreTold() {
    PlayedRound round = play.publish("2025-1");
    Case file = play.screened(ENTERPRISE);
    String office = file.officeId();

    play.passes("2025-04-01T00:00:01");

    assertThat(round.roster(office).state()).isEqualTo(OfficeRoster.State.MISSED);
    assertThat(play.read(file).roundId()).contains("chongqing.2025-2");
    assertThat(play.timeline(file)).contains("转入下一批次 由2025年第一批转入2025年第二批");
    assertThat(notifications.newestFor(file.applicant(), 1))
        .singleElement()
        .satisfies(message -> assertThat(message.text()).contains(file.number(), "2025年第二批"));
    assertThat(notifications.newestFor(office + ".clerk", 1))
        .singleElement()
        .satisfies(message -> assertThat(message.text()).contains("2025年第二批"));
    assertThat(round.round().state()).isEqualTo(Round.State.CLOSED);
  }

  @Test
  @Clause("CQ-7.batches")
  void aCaseThatCameTooLateIsRecommendedInTheNextRound() {
    PlayedRound first = play.publish("2025-1");
    Case file = play.screened(ENTERPRISE);
    play.passes("2025-04-01T09:00:00");

    PlayedRound second = play.publish("2025-2");
    second.recommends(file.officeId(), file);

    assertThat(second.entries(file.officeId())).hasSize(1);
    assertThat(first.entries(file.officeId())).isEmpty();
  }

  @Test
  @Clause("CQ-2.3")
  void whatADistrictDoesNotNameGoesToTheNextRound() {
    PlayedRound round = play.publish("2025-1");
    Case file = play.screened(ENTERPRISE);

    round.recommendsNobody(file.officeId());

    assertThat(play.read(file).stage()).isEqualTo(Stage.SCREENED);
    assertThat(play.read(file).roundId()).contains("chongqing.2025-2");
  }

  @Test
  @Clause("CQ-7.batches")
  void afterTheLastRoundADistrictIsGrantedALaterDay() {
    PlayedRound round = lastRoundMissed();
    String office = play.read(late).officeId();

    asksForExtension(round, office);
    round.does(
        "bureau.reviewer",
        "decide-extension",
        office,
        Map.of("decision", "GRANT", "extend_to", "2025-11-28"));
    assertThat(round.roster(office).state()).isEqualTo(OfficeRoster.State.EXTENDED);
    assertThat(round.task("submit-roster", office).due())
        .isEqualTo(round.roster(office).closesAt());

    play.passes("2025-11-28T23:00:00");
    round.recommends(office, late);

    assertThat(play.read(late).stage()).isEqualTo(Stage.RECOMMENDED);
  }

  @Test
  @Clause("CQ-7.batches")
  void afterTheLastRoundARefusedExtensionReturnsTheCases() {
    PlayedRound round = lastRoundMissed();
    String office = play.read(late).officeId();

    asksForExtension(round, office);
    round.does(
        "bureau.reviewer",
        "decide-extension",
        office,
        Map.of("decision", "REFUSE", "reason", "不具备延期理由"));

    assertThat(play.read(late).stage()).isEqualTo(Stage.LAPSED);
    assertThat(round.round().state()).isEqualTo(Round.State.CLOSED);
  }

  @Test
  @Clause("CQ-7.batches")
  void afterTheLastRoundSilenceReturnsTheCases() {
    PlayedRound round = lastRoundMissed();

    play.passes("2025-11-24T23:59:59");
    assertThat(play.read(late).stage()).isEqualTo(Stage.SCREENED);
    play.passes("2025-11-25T00:00:01");

    assertThat(play.read(late).stage()).isEqualTo(Stage.LAPSED);
    assertThat(round.openTasks()).isEmpty();
  }

  private Case late;

  private PlayedRound lastRoundMissed() {
    play.world.at("2025-09-23T09:00:00");
    PlayedRound round = play.publish("2025-4");
    late = play.screened(ENTERPRISE);
    play.passes("2025-11-21T00:00:01");
    assertThat(round.openTasks()).containsExactly("request-extension");
    return round;
  }

  private static void asksForExtension(PlayedRound round, String office) {
    round.does(
        office + ".clerk",
        "request-extension",
        office,
        Map.of("choice", "EXTEND", "extend_to", "2025-11-28", "reason", "企业材料补齐较晚"));
    assertThat(round.openTasks()).containsExactly("decide-extension");
  }
}
