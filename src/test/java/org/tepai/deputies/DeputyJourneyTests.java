package org.tepai.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.KeptSubmission;
import org.tepai.dossiers.TimelineEntry;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.notifications.Notifications;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.ActingPerson;
import org.tepai.process.InvalidInput;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;

/** Decision X3: what waits for somebody absent is done by his deputy, and goes back to him. */
@TepaiTest
@DisplayName("代理人：X3 人员不在时由代理人办理")
class DeputyJourneyTests {

  private static final String ENTERPRISE = "e0001";

  @Autowired private World world;
  @Autowired private Absences absences;
  @Autowired private Deputies deputies;
  @Autowired private Dossiers dossiers;
  @Autowired private RegisteringPerson registering;
  @Autowired private ProcessEngineClient engine;
  @Autowired private ActingPerson acting;
  @Autowired private TaskService tasks;
  @Autowired private Notifications notifications;

  private Journey journey;
  private String office;

  @BeforeEach
  void aRoundIsOpenAndAnEnterpriseHasApplied() {
    world.roundPublished("2025-1");
    journey = world.applies(ENTERPRISE);
    office = journey.office();
  }

  @Test
  void theAbsentClerksTaskIsDoneByTheDeputyInHisOwnName() {
    refusedToClaim(filer(), "verify-enterprise");
    absences.arranged(office, clerk(), filer(), "2025-03-18", "2025-03-20");

    journey.does(filer(), "verify-enterprise", Forms.decision("ACCEPT"));

    TimelineEntry decision = lastDecision();
    assertThat(decision.person()).contains(filer());
    assertThat(decision.onBehalfOf()).contains(clerk());
    KeptSubmission form = last(dossiers.submissions(journey.caseId()));
    assertThat(form.person()).isEqualTo(filer());
    assertThat(form.onBehalfOf()).contains(clerk());
  }

  @Test
  void whoeverIsThereActsForHimself() {
    journey.verified();

    assertThat(lastDecision().person()).contains(clerk());
    assertThat(lastDecision().onBehalfOf()).isEmpty();
  }

  @Test
  void itBeginsOnItsDayAndEndsAfterItsLast() {
    absences.arranged(office, clerk(), filer(), "2025-03-19", "2025-03-20");
    assertThat(deputies.of(clerk(), LocalDate.of(2025, 3, 18))).isEmpty();
    assertThat(deputies.deputyFor(clerk(), List.of(office), LocalDate.of(2025, 3, 20)))
        .contains(filer());
    refusedToClaim(filer(), "verify-enterprise");

    morning("2025-03-19");
    claim(filer(), "verify-enterprise");

    morning("2025-03-20");
    assertThat(journey.task("verify-enterprise").assignee()).isEqualTo(filer());

    morning("2025-03-21");
    assertThat(journey.task("verify-enterprise").assignee()).isNull();
    refusedToClaim(filer(), "verify-enterprise");
    journey.verified();
  }

  @Test
  void whatHeHadClaimedPassesToTheDeputyAndComesBackUndone() {
    claim(clerk(), "verify-enterprise");
    Deputyship away = absences.arranged(office, clerk(), filer(), "2025-03-18", "2025-03-20");
    OpenTask passed = journey.task("verify-enterprise");
    assertThat(passed.assignee()).isEqualTo(filer());
    assertThat(passed.owner()).isEqualTo(clerk());

    absences.ended(away);

    OpenTask back = journey.task("verify-enterprise");
    assertThat(back.assignee()).isEqualTo(clerk());
    assertThat(back.owner()).isNull();
    assertThat(visibleTo(filer(), back)).isFalse();
    journey.verified();
    assertThat(lastDecision().onBehalfOf()).isEmpty();
  }

  @Test
  void aTaskThatComesWhileTheLeaderIsAwayIsBornInTheDeputysHands() {
    String leader = "u001.leader1";
    journey.verified().teamApplied();
    absences.arranged("u001", leader, "u001.leader2", "2025-03-18", "2025-03-20");
    journey.does(ENTERPRISE + ".contact", "enterprise-confirms", Forms.decision("AGREE"));

    OpenTask task = journey.task("team-confirms");
    assertThat(task.assignee()).isEqualTo("u001.leader2");
    assertThat(task.owner()).isEqualTo(leader);

    journey.does("u001.leader2", "team-confirms", Forms.decision("AGREE"));
    assertThat(lastDecision().onBehalfOf()).contains(leader);
    assertThat(journey.file().teamLeader()).contains(leader);
  }

  @Test
  void aTeamForWhichTheDeputyAppliesIsTheAbsentLeaders() {
    journey.verified();
    absences.arranged("u001", "u001.leader1", "u001.contact", "2025-03-18", "2025-03-20");

    journey.does("u001.contact", "apply-as-team", Forms.teamApplication(3));

    assertThat(journey.file().teamLeader()).contains("u001.leader1");
  }

  @Test
  void anApplicationHandedInByADeputyGoesBackToTheAbsentForSupplement() {
    Deputyship away =
        absences.arranged(
            ENTERPRISE,
            ENTERPRISE + ".contact",
            ENTERPRISE + ".signer",
            "2025-03-18",
            "2025-03-18");
    String instance =
        acting.as(
            ENTERPRISE + ".signer",
            () -> engine.start(World.TENANT, "team-application", Forms.enterpriseApplication()));
    String caseId = dossiers.ofProcess(instance).orElseThrow().id();
    assertThat(dossiers.submissions(caseId).get(0).principal()).isEqualTo(ENTERPRISE + ".contact");
    absences.ended(away);

    world.does(
        clerk(),
        world.task(instance, "verify-enterprise"),
        Map.of("decision", "SUPPLEMENT", "opinion", "请补充"));

    assertThat(world.task(instance, "complete-supplement").assignee())
        .isEqualTo(ENTERPRISE + ".contact");
  }

  @Test
  void tenDaysWithoutTheMachineBeginAndEndWhatFellDue() {
    claim(clerk(), "verify-enterprise");
    absences.arranged(office, clerk(), filer(), "2025-03-18", "2025-03-20");
    absences.arranged(office, clerk(), signer(), "2025-03-22", "2025-03-23");
    absences.arranged(office, clerk(), signer(), "2025-03-26", "2025-04-02");

    morning("2025-03-28");

    assertThat(journey.task("verify-enterprise").assignee()).isEqualTo(signer());
    refusedToClaim(filer(), "verify-enterprise");
    journey.does(signer(), "verify-enterprise", Forms.decision("ACCEPT"));
    assertThat(lastDecision().onBehalfOf()).contains(clerk());
  }

  @Test
  void aDayToldTwiceChangesNothing() {
    absences.arranged(office, clerk(), filer(), "2025-03-19", "2025-03-20");
    morning("2025-03-19");
    claim(filer(), "verify-enterprise");
    absences.dayBegins("2025-03-19");

    assertThat(journey.task("verify-enterprise").assignee()).isEqualTo(filer());
  }

  /** Between midnight and the night's work, or while it fails. */
  @Test
  void whatHasRunOutGivesNoRightBeforeTheNightHasWoundItUp() {
    absences.arranged(office, clerk(), filer(), "2025-03-18", "2025-03-18");
    claim(filer(), "verify-enterprise");
    world.at("2025-03-19T00:01");

    assertThatThrownBy(() -> journey.does(filer(), "verify-enterprise", Forms.decision("ACCEPT")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("您的代理期已于 2025-03-18 结束");
  }

  @Test
  void aRoleOfTheDeputysOwnOutlivesIt() {
    registering.join(filer(), office, "clerk");
    try {
      Deputyship away = absences.arranged(office, clerk(), filer(), "2025-03-18", "2025-03-20");
      absences.ended(away);
      journey.does(filer(), "verify-enterprise", Forms.decision("ACCEPT"));
      assertThat(lastDecision().onBehalfOf()).isEmpty();
    } finally {
      registering.leave(filer(), office, "clerk");
    }
  }

  @Test
  void aRoleThatTheAbsentLosesIsLostToTheDeputy() {
    registering.join(signer(), office, "clerk");
    absences.arranged(office, signer(), filer(), "2025-03-18", "2025-03-20");
    claim(filer(), "verify-enterprise");

    registering.leave(signer(), office, "clerk");

    assertThat(journey.task("verify-enterprise").assignee()).isNull();
    refusedToClaim(filer(), "verify-enterprise");
  }

  @Test
  void whatADeputyGivesBackIsThereForEverybodyOfTheRole() {
    claim(clerk(), "verify-enterprise");
    absences.arranged(office, clerk(), filer(), "2025-03-18", "2025-03-20");
    String task = journey.task("verify-enterprise").id();

    acting.as(
        filer(),
        () -> {
          tasks.setAssignee(task, null);
          return null;
        });

    assertThat(journey.task("verify-enterprise").owner()).isNull();
    journey.does(filer(), "verify-enterprise", Forms.decision("ACCEPT"));
    assertThat(lastDecision().onBehalfOf()).contains(clerk());
  }

  /** Two nodes wake up on one database. */
  @Test
  void twoNodesEndADeputyshipOnce() {
    claim(clerk(), "verify-enterprise");
    absences.arranged(office, clerk(), filer(), "2025-03-18", "2025-03-19");
    world.at("2025-03-20T00:05");

    Stream.of(1, 2)
        .map(node -> CompletableFuture.runAsync(() -> absences.dayBegins("2025-03-20")))
        .toList()
        .forEach(CompletableFuture::join);

    assertThat(journey.task("verify-enterprise").assignee()).isEqualTo(clerk());
    assertThat(notifications.newestFor(clerk(), 50))
        .filteredOn(message -> message.kind().equals("deputy.ended"))
        .hasSize(1);
  }

  @Test
  void whoLeavesTheOfficeIsNoDeputyAnyMore() {
    String newcomer = office + ".newcomer";
    registering.register(newcomer, "示例新人");
    registering.join(newcomer, office, "filer");
    claim(clerk(), "verify-enterprise");
    Deputyship away = absences.arranged(office, clerk(), newcomer, "2025-03-18", "2025-03-20");
    assertThat(journey.task("verify-enterprise").assignee()).isEqualTo(newcomer);

    registering.leave(newcomer, office, "filer");

    assertThat(journey.task("verify-enterprise").assignee()).isEqualTo(clerk());
    assertThat(deputies.find(away.id()).orElseThrow().state()).isEqualTo(Deputyship.State.ENDED);
    refusedToClaim(newcomer, "verify-enterprise");
  }

  @Test
  void twoForWhomOneStandsInEndOneByOne() {
    registering.join(signer(), office, "clerk");
    try {
      Deputyship first = absences.arranged(office, clerk(), filer(), "2025-03-18", "2025-03-20");
      absences.arranged(office, signer(), filer(), "2025-03-18", "2025-03-21");
      absences.ended(first);

      journey.does(filer(), "verify-enterprise", Forms.decision("ACCEPT"));
      assertThat(lastDecision().onBehalfOf()).contains(signer());
    } finally {
      registering.leave(signer(), office, "clerk");
    }
  }

  private String clerk() {
    return office + ".clerk";
  }

  private String filer() {
    return office + ".filer";
  }

  private String signer() {
    return office + ".signer";
  }

  private void morning(String day) {
    world.at(day + "T00:05");
    absences.dayBegins(day);
    world.at(day + "T09:00");
  }

  private void claim(String person, String task) {
    acting.as(
        person,
        () -> {
          engine.claim(journey.task(task).id());
          return null;
        });
  }

  private void refusedToClaim(String person, String task) {
    assertThatThrownBy(() -> claim(person, task)).isInstanceOf(RuntimeException.class);
  }

  private boolean visibleTo(String person, OpenTask task) {
    return acting.as(person, () -> engine.task(task.id())).isPresent();
  }

  private TimelineEntry lastDecision() {
    return last(
        dossiers.timeline(journey.caseId()).stream()
            .filter(entry -> entry.kind() == TimelineEntry.Kind.DECISION)
            .toList());
  }

  private static <T> T last(List<T> all) {
    return all.get(all.size() - 1);
  }
}
