package org.tepai.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.deputies.Absences;
import org.tepai.dossiers.Dossiers;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.mail.PostOffice;
import org.tepai.mail.SendingMail;
import org.tepai.notifications.Message;
import org.tepai.notifications.Notifications;
import org.tepai.organisations.Organisations;
import org.tepai.process.Daybreak;
import org.tepai.process.Hand;
import org.tepai.process.InvalidInput;
import org.tepai.process.OpenTask;
import org.tepai.process.TaskBoard;
import org.tepai.process.TaskWatch;

/**
 * Two enterprises of one district apply on the 18th and 19th; nobody verifies them. The tasks are
 * due on the 19th and 20th, so five working days overdue on the 26th and 27th.
 */
@TepaiTest
class SupervisionTests {

  private static final String ABOVE = "bureau.publisher";
  private static final String DEPUTY = "bureau.reviewer";
  private static final Map<String, Object> TALK =
      Map.of("measure", "约谈提醒", "words", "与经办人通话，承诺本周办结");

  @Autowired private World world;
  @Autowired private Daybreak daybreak;
  @Autowired private TaskBoard board;
  @Autowired private TaskWatch watch;
  @Autowired private Organisations organisations;
  @Autowired private Dossiers dossiers;
  @Autowired private Notifications notifications;
  @Autowired private Absences absences;
  @Autowired private SupervisionRepository supervisions;
  @Autowired private SendingMail sending;
  @Autowired private PostOffice post;

  private Journey first;
  private Journey second;

  @BeforeEach
  void aDistrictLetsTwoCasesLie() {
    first = world.applies("e0001");
    world.at("2025-03-19T09:00");
    second = world.applies(neighbour());
    night("2025-03-25");
    assertThat(tasks()).isEmpty();
    night("2025-03-26");
  }

  @Test
  void theOfficeAboveGetsOneTaskThatLaterOnesJoin() {
    OpenTask task = task();
    assertThat(task.name()).isEqualTo("督办逾期事项：" + organisations.nameOf(first.office()));
    assertThat(board.entitled(task)).containsExactly(ABOVE);
    assertThat(rows(task)).contains(number(first)).doesNotContain(number(second));

    night("2025-03-27");

    assertThat(task().id()).isEqualTo(task.id());
    assertThat(rows(task)).contains(number(first), number(second), "days=5");
  }

  @Test
  void whatWasDoneIsToldToTheOfficeAndNotedInTheCases() {
    night("2025-03-27");
    sending.sendDue();
    post.openEmpty();

    world.does(ABOVE, task(), TALK);
    sending.sendDue();

    assertThat(tasks()).isEmpty();
    String office = organisations.nameOf(first.office());
    assertThat(told(first.clerk()))
        .containsExactly(
            "市科学技术局就%s的 2 项逾期事项予以督办（约谈提醒）：%s。督办情况：与经办人通话，承诺本周办结。请尽快办结。"
                .formatted(office, bothTasks()));
    assertThat(post.textsFor(first.clerk()))
        .singleElement()
        .asString()
        .contains("2 项逾期事项予以督办（约谈提醒）", bothTasks(), "/tepai/overdue")
        .doesNotContain("经办人通话");
    for (Journey journey : List.of(first, second)) {
      assertThat(timeline(journey)).contains("督办 “核验企业申请”逾期未办，市科学技术局对" + office + "约谈提醒");
    }
    night("2025-03-28");
    assertThat(tasks()).as("what has been supervised once").isEmpty();
  }

  @Test
  void whatADeputyDoesIsKeptWithBothNames() {
    absences.arranged("science-bureau", ABOVE, DEPUTY, "2025-03-26", "2025-03-28");

    world.does(DEPUTY, task(), TALK);

    assertThat(supervisions.findAll())
        .singleElement()
        .satisfies(done -> assertThat(done.hand()).contains(new Hand(DEPUTY, ABOVE)));
  }

  @Test
  void itEndsOfItselfWhenEverythingIsDone() {
    night("2025-03-27");

    first.verified();
    assertThat(rows(task())).doesNotContain(number(first)).contains(number(second));
    second.verified();

    assertThat(tasks()).isEmpty();
    assertThat(supervisions.findAll())
        .singleElement()
        .satisfies(
            cleared -> {
              assertThat(cleared.closedAt()).isPresent();
              assertThat(cleared.measure()).isEmpty();
            });
    assertThat(told(first.clerk())).isEmpty();
  }

  @Test
  void whatTheOfficeAboveIsToldLeadsToTheList() {
    night("2025-03-27");

    assertThat(links(ABOVE, "officeTask.arrived")).containsOnly("/tepai/overdue");
  }

  @Test
  void onlyMeasuresOfTheJurisdictionAreTaken() {
    OpenTask task = task();

    assertThatThrownBy(() -> world.does(ABOVE, task, Map.of("measure", "通报批评", "words", "情况")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("督办措施");
    assertThat(tasks()).hasSize(1);
  }

  @Test
  void nobodySupervisesTheSupervisor() {
    assertThat(watch.read(List.of(task().id())))
        .singleElement()
        .satisfies(
            watched ->
                assertThat(watched.parameters())
                    .containsEntry("reminder.escalation", "none")
                    .containsEntry("reminder.supervision", "none"));

    night("2025-04-30");

    assertThat(tasks()).hasSize(1);
  }

  private String bothTasks() {
    return "“核验企业申请”（%s）、“核验企业申请”（%s）".formatted(number(first), number(second));
  }

  private String neighbour() {
    return organisations.enterprises(World.TENANT).stream()
        .filter(other -> !other.id().equals("e0001"))
        .filter(other -> officeOf(other.id()).equals(first.office()))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String officeOf(String enterprise) {
    return organisations.competentOffice(enterprise, LocalDate.of(2025, 3, 18)).id();
  }

  private void night(String day) {
    world.at(day + "T00:05");
    daybreak.begin(LocalDate.parse(day));
  }

  private List<OpenTask> tasks() {
    return board.open(World.TENANT).stream()
        .filter(task -> task.key().equals("supervise"))
        .toList();
  }

  private OpenTask task() {
    assertThat(tasks()).hasSize(1);
    return tasks().get(0);
  }

  private String rows(OpenTask task) {
    return board.shown(task.id(), "overdue_tasks").orElseThrow().toString();
  }

  private static String number(Journey journey) {
    return journey.file().number();
  }

  private List<String> told(String person) {
    return notifications.newestFor(person, 100).stream()
        .filter(message -> message.kind().equals("supervision.done"))
        .map(Message::text)
        .toList();
  }

  private List<String> links(String person, String kind) {
    return notifications.newestFor(person, 100).stream()
        .filter(message -> message.kind().equals(kind))
        .map(message -> message.link().orElse(""))
        .toList();
  }

  private List<String> timeline(Journey journey) {
    return dossiers.timeline(journey.caseId()).stream()
        .map(entry -> entry.title() + " " + entry.text().orElse(""))
        .toList();
  }
}
