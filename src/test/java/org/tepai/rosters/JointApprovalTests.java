package org.tepai.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.Documents;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Stage;
import org.tepai.journey.World;
import org.tepai.notifications.Notifications;
import org.tepai.process.InvalidInput;
import org.tepai.process.TaskBoard;

/** Bureau and commission decide on every entry, both must agree, then the roster is published. */
@TepaiTest
@DisplayName("会同审核认定、发布名单")
class JointApprovalTests {

  private static final String BUREAU = "science-bureau";
  private static final String COMMISSION = "education-commission";

  @Autowired private PlayedRounds play;
  @Autowired private World world;
  @Autowired private TaskBoard board;
  @Autowired private Documents documents;
  @Autowired private Notifications notifications;

  private PlayedRound round;
  private Case one;
  private Case two;
  private Case three;

  @BeforeEach
  void givenThreeCasesRecommended() {
    round = play.publish("2025-1");
    one = play.screened("e0001");
    two = play.screened("e0002");
    three = play.screened("e0003");
    round.recommends(one.officeId(), one);
    round.recommends(two.officeId(), two);
    round.recommends(three.officeId(), three);
    round.othersLetTheDayPass().worksOn();
  }

  @Test
  @Clause("CQ-2.4")
  void withoutEveryEntryDecidedAReviewIsNotComplete() {
    assertThatThrownBy(() -> round.completesReview("bureau.reviewer", BUREAU))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("还有 3 项未审");
  }

  @Test
  @Clause("CQ-2.4")
  @Clause("CQ-7.order")
  void theLastOfTwoApprovalsAndNotTheFirstLeadsToPublication() {
    agree("bureau.reviewer", BUREAU);
    assertThat(round.openTasks()).containsExactly("decide");
    assertThat(play.read(one).stage()).isEqualTo(Stage.RECOMMENDED);

    agree("education.reviewer", COMMISSION);
    assertThat(round.openTasks()).containsExactly("publish-roster");
    assertThat(play.casesTasks(one)).isEmpty();
  }

  @Test
  @Clause("CQ-2.4")
  @Clause("CQ-7.order")
  void afterPublicationAndNotBeforeTheAgreementIsSigned() {
    agree("bureau.reviewer", BUREAU);
    agree("education.reviewer", COMMISSION);
    assertThat(play.casesTasks(one)).isEmpty();

    round.published();

    assertThat(round.round().documentNumber()).get().asString().contains("2025");
    assertThat(play.read(one).stage().signable()).isTrue();
    assertThat(play.casesTasks(one)).containsOnly("sign");
    String signing = world.task(one.processInstanceId(), "sign").id();
    assertThat(board.shown(signing, "document_number")).isEqualTo(round.round().documentNumber());
    assertThat(documents.of(DocumentOwner.ofRound(round.id()))).hasSize(2);
    assertThat(round.round().state()).isEqualTo(Round.State.CLOSED);
  }

  @Test
  @Clause("CQ-2.4")
  void oneRefusalRefusesOneReturnReturnsAndTheApplicantsAreToldWhy() {
    round.says(
        "bureau.reviewer", BUREAU, "AGREE", Map.of(two.id(), "REFUSE", three.id(), "RETURN"));
    round.completesReview("bureau.reviewer", BUREAU);
    round.says("education.reviewer", COMMISSION, "AGREE", Map.of(two.id(), "RETURN"));
    round.completesReview("education.reviewer", COMMISSION);
    round.published();

    assertThat(play.read(one).stage().signable()).isTrue();
    assertThat(play.read(two).stage()).isEqualTo(Stage.REFUSED);
    assertThat(play.read(three).stage()).isEqualTo(Stage.SCREENING);
    assertThat(play.casesTasks(three)).containsExactly("screen");
    assertThat(play.read(three).roundId()).contains("chongqing.2025-2");
    assertThat(notifications.about(two.id()))
        .anySatisfy(message -> assertThat(message.text()).contains("未获审核认定", "依据第1项材料"));
    assertThat(notifications.about(three.id()))
        .anySatisfy(message -> assertThat(message.text()).contains("退回重新筛选", "依据第1项材料"));
  }

  @Test
  @Clause("CQ-2.4")
  void aDecisionIsADraftOfTheOfficeWhoseTaskItIs() {
    round.says("bureau.reviewer", BUREAU, "AGREE", Map.of());

    assertThat(play.sheet("bureau.reviewer", round.task("decide", BUREAU)).undecided()).isZero();
    assertThat(play.sheet("education.reviewer", round.task("decide", COMMISSION)).decided())
        .isZero();
    assertThatThrownBy(
            () ->
                play.say(
                    "education.reviewer",
                    round.task("decide", BUREAU),
                    List.of(new ReviewSheet.Draft(one.id(), "REFUSE", "越权"))))
        .isInstanceOf(java.util.NoSuchElementException.class);
  }

  @Test
  @Clause("CQ-2.4")
  void whatCannotBeKeptIsSaidEntryByEntry() {
    round.says("bureau.reviewer", BUREAU, "AGREE", Map.of());

    ReviewSheet.Saved saved =
        play.say(
            "bureau.reviewer",
            round.task("decide", BUREAU),
            List.of(
                new ReviewSheet.Draft(one.id(), "REFUSE", ""),
                new ReviewSheet.Draft(two.id(), null, null),
                new ReviewSheet.Draft("foreign", "AGREE", null)));

    assertThat(saved.errors())
        .extracting(ReviewSheet.Problem::caseId)
        .containsExactly(one.id(), "foreign");
    assertThat(saved.decided()).isEqualTo(2);
    assertThat(saved.undecided()).isEqualTo(1);
  }

  private void agree(String person, String office) {
    round.says(person, office, "AGREE", Map.of()).completesReview(person, office);
  }
}
