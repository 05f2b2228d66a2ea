package org.tepai.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.deputies.Absences;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.notifications.Message;
import org.tepai.notifications.Notifications;
import org.tepai.process.ActingPerson;
import org.tepai.process.Daybreak;
import org.tepai.process.DueDates;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;

/** However often and by however many the tasks are gone through, each thing is said once. */
@TepaiTest
class RepeatedPassesTests {

  private static final int DISTRICTS = 41;

  @Autowired private World world;
  @Autowired private Reminding reminding;
  @Autowired private Daybreak daybreak;
  @Autowired private Absences absences;
  @Autowired private Clock clock;
  @Autowired private Notifications notifications;
  @Autowired private ProcessEngineClient engine;
  @Autowired private ActingPerson acting;
  @Autowired private DueDates dueDates;
  @Autowired private JdbcTemplate database;

  @Test
  void twoNodesAtOnceSayEachThingOnce() throws Exception {
    world.roundPublished("2025-1");
    world.at("2025-03-20T00:05");
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      Callable<Void> pass =
          () -> {
            reminding.remind(LocalDate.of(2025, 3, 20));
            return null;
          };
      for (Future<Void> node : nodes.invokeAll(List.of(pass, pass))) {
        node.get();
      }
    } finally {
      nodes.shutdown();
    }
    assertThat(count("select count(*) from message where kind = 'officeTask.due'"))
        .isEqualTo(DISTRICTS);
    assertThat(count("select count(*) from reminder")).isEqualTo(2 * DISTRICTS);
    assertThat(count("select count(*) from digest_line")).isEqualTo(DISTRICTS);
  }

  @Test
  void aPassRightAfterMidnightFindsTheDaysDeputies() {
    Journey journey = world.applies("e0001");
    String deputy = journey.office() + ".filer";
    claim(journey.clerk(), journey.task("verify-enterprise"));
    absences.arranged(journey.office(), journey.clerk(), deputy, "2025-03-19", "2025-03-21");

    world.at("2025-03-19T00:03");
    new RemindingClock(daybreak, clock).pass();

    assertThat(told(deputy, "task.due")).hasSize(1);
  }

  @Test
  void aMovedDueDateMovesItsReminders() {
    Journey journey = world.applies("e0001").verified().teamApplied().matchConfirmed();
    String clerk = "u001.contact";
    dueDates.move(journey.task("unit-reviews"), at("2025-03-28T23:59:59"));
    passes("2025-03-19", "2025-03-27");
    assertThat(told(clerk, "task.due")).hasSize(2).first().asString().contains("2025-03-28");

    dueDates.move(journey.task("unit-reviews"), at("2025-04-03T23:59:59"));
    passes("2025-03-28", "2025-03-31");
    assertThat(told(clerk, "task.due")).as("what was said of the old date").hasSize(2);

    passes("2025-04-02");
    assertThat(told(clerk, "task.due")).hasSize(3).first().asString().contains("2025-04-03");
    passes("2025-04-03", "2025-04-07");
    assertThat(told(clerk, "task.due")).hasSize(4);
    assertThat(told(clerk, "task.overdue")).hasSize(1);
  }

  @Test
  void aTaskThatCannotBeSpokenOfKeepsNobodyElseInTheDark() {
    Journey broken = world.applies("e0001");
    Journey other = world.applies("e0003");
    database.update(
        "update act_ru_variable set text_ = 'no-such-case' where name_ = 'caseId'"
            + " and proc_inst_id_ = ?",
        broken.file().processInstanceId());

    passes("2025-03-19");

    assertThat(told(other.clerk(), "task.due"))
        .singleElement()
        .asString()
        .contains(other.file().number());
  }

  private void claim(String person, OpenTask task) {
    acting.as(
        person,
        () -> {
          engine.claim(task.id());
          return null;
        });
  }

  private void passes(String... days) {
    for (String day : days) {
      world.at(day + "T00:05");
      reminding.remind(LocalDate.parse(day));
    }
  }

  private int count(String question) {
    return database.queryForObject(question, Integer.class);
  }

  private static Date at(String local) {
    return Date.from(LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
  }

  private List<String> told(String person, String kind) {
    return notifications.newestFor(person, 100).stream()
        .filter(message -> message.kind().equals(kind))
        .map(Message::text)
        .toList();
  }
}
