package org.tepai.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.Groups;
import org.tepai.process.CaseParties;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/** What every process may do with its case, whatever the case is about. */
@TepaiTest
class GenericStepsTests {

  private static final OneAtATime.Rule ONE_FOR_THE_ENTERPRISE =
      new OneAtATime.Rule("enterprise", Optional.empty(), Optional.empty());

  @Autowired World world;
  @Autowired Dossiers dossiers;
  @Autowired RecordingAnswer recording;
  @Autowired ChoosingWay choosing;
  @Autowired OneAtATime oneAtATime;
  @Autowired ClosingCase closing;
  @Autowired CaseParties parties;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate database;
  @Autowired Clock clock;

  private Journey journey;

  @BeforeEach
  void anEnterpriseHasApplied() {
    world.at("2025-03-19T09:00");
    journey = world.applies("e0003");
  }

  @Test
  void aDecisionIsKeptForTheOrganisationThatTheTaskIsOfferedTo() {
    String outcome = records(Map.of("decision", "RECOMMEND", "opinion", "符合条件"));

    assertThat(outcome).isEqualTo("RECOMMEND");
    assertThat(lastEntry())
        .returns(Optional.of(journey.office()), TimelineEntry::officeId)
        .returns(Optional.of("符合条件"), TimelineEntry::text)
        .returns("推荐", TimelineEntry::outcomeText);
  }

  @Test
  void aFormWithoutADecisionIsHandedIn() {
    assertThat(records(Map.of("report", "已到现场"))).isEqualTo("SUBMITTED");
    assertThat(lastEntry().kind()).isEqualTo(TimelineEntry.Kind.HANDED_IN);
    assertThat(dossiers.answer(journey.caseId(), "report")).contains("已到现场");
  }

  @Test
  void aReturnForSupplementSaysWhatIsMissing() {
    assertThatThrownBy(() -> records(Map.of("decision", "SUPPLEMENT")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("需要补正的内容");
  }

  @Test
  void aCaseIsReturnedNoOftenerThanTheSettingAllows() {
    database.update("update dossier_case set supplements = 2 where id = ?", journey.caseId());

    assertThatThrownBy(() -> records(Map.of("decision", "SUPPLEMENT", "opinion", "缺证书")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("最多 2 次");
  }

  @Test
  void aCaseGoesByASettingOrByWhatWasAnsweredLast() {
    records(Map.of("level", "municipal"));
    records(Map.of("level", "banner"));

    assertThat(choosing.bySetting(journey.caseId(), "supplement.max")).isEqualTo("2");
    assertThat(choosing.byAnswer(journey.caseId(), "level")).isEqualTo("banner");
    assertThat(choosing.byAnswer(journey.caseId(), "nothing")).isEmpty();
  }

  @Test
  void ofTwoCasesTheEarlierOneCounts() {
    Journey later = world.applies("e0003");

    assertThatThrownBy(() -> requiresToBeTheOnlyOne(later, ONE_FOR_THE_ENTERPRISE))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(journey.file().number());
  }

  @Test
  void anEndedCaseAndAnotherAnswerStandInNobodysWay() {
    Journey later = world.applies("e0003");
    records(Map.of("level", "municipal"));

    requiresToBeTheOnlyOne(
        later, new OneAtATime.Rule("enterprise", Optional.of("level"), Optional.empty()));
    transaction.executeWithoutResult(
        status -> closing.close(journey.caseId(), Stage.WITHDRAWN, null));
    requiresToBeTheOnlyOne(later, ONE_FOR_THE_ENTERPRISE);

    assertThat(journey.file().closingReason()).contains("已撤回");
  }

  @Test
  void whoeverAsksAtTheSameMomentWaits() {
    transaction.executeWithoutResult(
        status -> {
          oneAtATime.require(journey.caseId(), ONE_FOR_THE_ENTERPRISE);
          CompletableFuture<Void> other =
              CompletableFuture.runAsync(() -> requiresWithoutPatience(journey.caseId()));
          assertThatThrownBy(other::join).hasStackTraceContaining("lock timeout");
        });
  }

  @Test
  void theCompetentOfficeTakesPartWithoutBeingWrittenDown() {
    assertThat(parties.organisation(journey.caseId(), "district")).contains(journey.office());
    assertThat(parties.competentOffice(journey.caseId(), LocalDate.now(clock)))
        .contains(journey.office());
    assertThat(parties.organisation(journey.caseId(), "sending-unit")).isEmpty();
  }

  private void requiresWithoutPatience(String caseId) {
    transaction.executeWithoutResult(
        status -> {
          database.execute("set local lock_timeout = '50ms'");
          oneAtATime.require(caseId, ONE_FOR_THE_ENTERPRISE);
        });
  }

  private void requiresToBeTheOnlyOne(Journey one, OneAtATime.Rule rule) {
    transaction.executeWithoutResult(status -> oneAtATime.require(one.caseId(), rule));
  }

  private String records(Map<String, Object> answers) {
    Submission answer =
        new Submission(
            "any-form", "any", "task", "考察", journey.clerk(), null, clock.instant(), answers);
    String group = Groups.of(World.TENANT, journey.office(), "clerk");
    return transaction.execute(
        status ->
            recording.record(journey.caseId(), answer, List.of(group), Optional.of("SUPPLEMENT")));
  }

  private TimelineEntry lastEntry() {
    return dossiers.timeline(journey.caseId()).stream()
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }
}
