package org.tepai.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.TimelineEntry;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.Organisations;
import org.tepai.process.InvalidInput;
import org.tepai.process.OpenTask;

/** Whoever waits may urge, once a day and task, and it stays on record. */
@TepaiTest
class UrgingTaskTests {

  private static final String APPLICANT = "e0003.contact";

  @Autowired private World world;
  @Autowired private UrgingTask urging;
  @Autowired private Notifications notifications;
  @Autowired private Dossiers dossiers;
  @Autowired private Organisations organisations;
  @Autowired private JdbcTemplate database;

  private Journey journey;

  @BeforeEach
  void anEnterpriseHasApplied() {
    world.at("2025-03-19T09:00");
    journey = world.applies("e0003");
  }

  @Test
  void whoeverHasTheTaskIsToldAtOnceInTheSystemAndByMail() {
    urge("企业停工待料");

    assertThat(notifications.newestFor(journey.clerk(), 1))
        .extracting(Message::kind)
        .containsExactly("task.urged");
    assertThat(notifications.newestFor(journey.clerk(), 1).get(0).text())
        .contains("催办", journey.file().number(), "核验企业申请", "企业停工待料");
    assertThat(mailTo(journey.clerk()))
        .singleElement()
        .satisfies(text -> assertThat(text).contains("（详见系统）").doesNotContain("企业停工待料"));
  }

  @Test
  void itStandsOnTheTimelineWithWhoUrged() {
    urge("请尽快");

    TimelineEntry last = dossiers.timeline(journey.caseId()).get(timelineLength() - 1);
    assertThat(last.title()).isEqualTo("催办");
    assertThat(last.person()).contains(APPLICANT);
    assertThat(last.officeId()).contains("e0003");
    assertThat(last.text())
        .contains("“核验企业申请（%s）”：请尽快".formatted(organisations.nameOf(journey.office())));
  }

  @Test
  void aTaskIsUrgedOnceADayByWhomever() {
    urge("");
    int before = timelineLength();

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> urging.urge(task().id(), "bureau.reviewer", ""))
        .withMessageContaining("09:00")
        .withMessageContaining("每天只能催办一次");
    assertThat(timelineLength()).isEqualTo(before);

    world.at("2025-03-20T08:59");
    urge("");
    assertThat(timelineLength()).isEqualTo(before + 1);
  }

  @Test
  void twoWhoUrgeAtTheSameMomentMakeOneUrging() {
    String task = task().id();

    List<Boolean> done =
        Stream.of(APPLICANT, "bureau.reviewer", "bureau.publisher", "e0003.signer")
            .map(person -> CompletableFuture.supplyAsync(() -> succeeds(task, person)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(done).containsOnlyOnce(true);
    assertThat(mailTo(journey.clerk())).hasSize(1);
  }

  @Test
  void nobodyUrgesHimself() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> urging.urge(task().id(), journey.clerk(), ""))
        .withMessageContaining("就在您的待办里");
  }

  @Test
  void aTaskThatIsDoneNeedsNoUrging() {
    String task = task().id();
    journey.verified();

    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> urging.urge(task, APPLICANT, ""))
        .withMessageContaining("已经办结");
  }

  @Test
  void wordsThatAreTooLongAreRefusedWithTheirLength() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> urge("急".repeat(201)))
        .withMessageContaining("201")
        .withMessageContaining("不超过 200 字");
  }

  @Test
  void anOfficeThatHasNotSubmittedIsUrgedInItsRound() {
    String round = world.roundPublished("2025-1");
    OpenTask roster =
        world.tasks(round).stream()
            .filter(each -> each.key().equals("submit-roster"))
            .findFirst()
            .orElseThrow();

    urging.urge(roster.id(), "bureau.publisher", "");

    Urge urge = urging.ofRound("chongqing.2025-1").get(0);
    assertThat(urge.by()).isEqualTo("bureau.publisher");
    assertThat(mailTo(urge.holder().orElseThrow() + ".clerk"))
        .anySatisfy(text -> assertThat(text).contains("市科学技术局催办", "报送推荐名单", "2025-03-31"));
  }

  private boolean succeeds(String task, String person) {
    try {
      urging.urge(task, person, "");
      return true;
    } catch (InvalidInput alreadyUrged) {
      return false;
    }
  }

  private void urge(String words) {
    urging.urge(task().id(), APPLICANT, words);
  }

  private OpenTask task() {
    return journey.task("verify-enterprise");
  }

  private int timelineLength() {
    return dossiers.timeline(journey.caseId()).size();
  }

  private List<String> mailTo(String person) {
    return database.queryForList(
        "select text from letter l join letter_line on letter_id = l.id"
            + " where person_id = ? and text like '%催办%'",
        String.class, person);
  }
}
