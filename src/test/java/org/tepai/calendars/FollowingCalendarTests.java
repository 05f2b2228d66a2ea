package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.process.InvalidInput;

/** Decision X12: what is open follows a year's days as soon as they are imported. */
@TepaiTest
@RecordApplicationEvents
@DisplayName("导入放假安排：未办结事项重算")
class FollowingCalendarTests {

  private static final Map<String, Object> RETURNED =
      Map.of("decision", "SUPPLEMENT", "opinion", "请补充入库编号");

  @Autowired World world;
  @Autowired ImportedYears years;
  @Autowired CalendarImports imports;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired RecomputingDueDates recomputing;
  @Autowired ImportingCalendar importing;
  @Autowired CalendarYears calendar;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEvents events;

  @AfterEach
  void theCalendarAsItWas() {
    years.forget();
  }

  @Test
  void aTaskOverNewYearMovesWithItsTimerWhenTheYearComesIn() {
    Journey journey = returned("e0001", "2026-12-29T09:00");
    assertThat(journey.task("complete-supplement").due()).isEqualTo("2027-01-05T23:59:59.999");

    years.imported(2027, "2027-01-01", "2027-01-03", "2027-01-04");
    years.followed();

    assertThat(journey.task("complete-supplement").due()).isEqualTo("2027-01-06T23:59:59.999");
    world.until("2027-01-06T12:00");
    assertThat(journey.openTasks()).containsExactly("complete-supplement");
    world.until("2027-01-07T00:01");
    assertThat(journey.openTasks()).isEmpty();
    assertThat(journey.file().stage()).isEqualTo(Stage.REFUSED);
  }

  @Test
  void whatHasMovedIsKeptAndToldOnce() {
    Journey journey = returned("e0001", "2026-12-29T09:00");

    long id = years.imported(2027, "2027-01-01");
    years.followed();
    years.followed();

    CalendarImport done = imports.find(id).orElseThrow();
    assertThat(done.finishedAt()).isPresent();
    assertThat(done.percent()).isEqualTo(100);
    assertThat(done.moved()).isEqualTo(1);
    assertThat(dossiers.timeline(journey.caseId()))
        .filteredOn(entry -> entry.title().equals("期限调整"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.text().orElseThrow())
                    .contains("由 2027-01-05 改为 2027-01-06", ImportedYears.NOTICE));
    assertThat(imports.moved(id, 0, 10))
        .singleElement()
        .satisfies(moved -> assertThat(moved.caseId()).contains(journey.caseId()));
    assertThat(told())
        .singleElement()
        .satisfies(moved -> assertThat(moved.why()).isEqualTo(ImportedYears.NOTICE));
  }

  @Test
  void whoeverHasTheTaskLearnsBothDaysAndWhy() {
    Journey journey = returned("e0001", "2026-12-29T09:00");
    years.imported(2027, "2027-01-01");
    years.followed();

    assertThat(
            jdbc.sql("select day || text from digest_line where person_id = 'e0001.contact'")
                .query(String.class)
                .list())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .contains(
                        "2026-12-30",
                        journey.file().number(),
                        "由 2027-01-05 改为 2027-01-06",
                        ImportedYears.NOTICE));
  }

  @Test
  void aKilledNodesWorkIsTakenUpWhereItStood() {
    List<Journey> journeys =
        Stream.of("e0001", "e0002", "e0003").map(id -> returned(id, "2026-12-29T09:00")).toList();
    long id = years.imported(2027, "2027-01-01");

    recomputing.step(1);
    recomputing.step(1);
    transaction.executeWithoutResult(
        killed -> {
          recomputing.step(1);
          killed.setRollbackOnly();
        });
    assertThat(imports.find(id).orElseThrow().tasksDone()).isEqualTo(1);
    assertThat(imports.find(id).orElseThrow().percent()).isEqualTo(33);
    years.followed();

    assertThat(imports.find(id).orElseThrow().moved()).isEqualTo(3);
    assertThat(imports.find(id).orElseThrow().tasksDone()).isEqualTo(3);
    assertThat(journeys)
        .allSatisfy(
            journey ->
                assertThat(journey.task("complete-supplement").due())
                    .isEqualTo("2027-01-06T23:59:59.999"));
  }

  @Test
  void theBackgroundWaitsUntilEveryNodeHasReadTheNewDays() {
    Journey journey = returned("e0001", "2026-12-29T09:00");
    years.imported(2027, "2027-01-01");

    recomputing.takeTurn();
    assertThat(journey.task("complete-supplement").due()).isEqualTo("2027-01-05T23:59:59.999");
    recomputing.takeTurn();
    assertThat(journey.task("complete-supplement").due()).isEqualTo("2027-01-06T23:59:59.999");
  }

  @Test
  void twoNodesAtOnceTellNobodyTwice() throws Exception {
    for (String enterprise : List.of("e0001", "e0002", "e0003", "e0004")) {
      returned(enterprise, "2026-12-29T09:00");
    }
    long id = years.imported(2027, "2027-01-01");

    Thread other = new Thread(recomputing::recompute);
    other.start();
    recomputing.recompute();
    other.join();
    years.followed();

    assertThat(imports.find(id).orElseThrow().tasksDone()).isEqualTo(4);
    assertThat(
            jdbc.sql("select count(*) from digest_line where text like '%改为%'")
                .query(Integer.class)
                .single())
        .isEqualTo(4);
  }

  @Test
  void aTaskThatCannotBeComputedHoldsUpNoOther() {
    world.at("2025-03-18T09:00").roundPublished("2025-1");
    Journey broken = world.applies("e0001");
    Journey whole = world.applies("e0002");
    jdbc.sql("update act_ru_variable set text_ = 'nobody' where text_ = ? and name_ = 'caseId'")
        .param(broken.caseId())
        .update();

    long id = years.alsoOff(2025, "2025-03-19");
    years.followed();

    assertThat(imports.find(id).orElseThrow().finishedAt()).isPresent();
    assertThat(whole.task("verify-enterprise").due()).isEqualTo("2025-03-20T23:59:59.999");
    assertThat(imports.moved(id, 0, 10))
        .extracting(moved -> moved.caseId().orElse(""))
        .containsExactly(whole.caseId());
  }

  @Test
  void nobodysDeadlineIsMovedIntoThePast() {
    Journey journey = returned("e0001", "2025-03-21T09:00");
    assertThat(journey.task("complete-supplement").due()).isEqualTo("2025-03-28T23:59:59.999");

    world.at("2025-03-27T10:00");
    years.alsoOff(2025, "2025-03-22", "2025-03-23");
    years.followed();

    assertThat(journey.task("complete-supplement").due()).isEqualTo("2025-03-27T23:59:59.999");
  }

  @Test
  void whatIsOverdueStaysOverdue() {
    Journey journey = world.at("2025-03-18T09:00").applies("e0001");
    java.util.Date due = journey.task("verify-enterprise").due();

    world.at("2025-04-30T10:00");
    years.alsoOff(2025, "2025-03-19", "2025-03-20", "2025-03-21");
    years.followed();

    assertThat(journey.task("verify-enterprise").due()).isEqualTo(due);
    assertThat(told()).isEmpty();
  }

  @Test
  void aYearIsReplacedAsAWholeAndCountsItsVersions() {
    years.imported(2027, "2027-01-01", "2027-02-06");
    years.imported(2027, "2027-01-04");

    CalendarYears.Year newest = calendar.all().get(0);
    assertThat(newest.year()).isEqualTo(2027);
    assertThat(newest.version()).isEqualTo(2);
    assertThat(newest.days())
        .extracting(CalendarDay::day)
        .contains(LocalDate.of(2027, 1, 4))
        .doesNotContain(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 2, 6));
    assertThat(imports.newest(5)).extracting(CalendarImport::version).containsExactly(2, 1);
  }

  @Test
  void onlyAnAdministratorImportsAndOnlyWhatIsAhead() {
    byte[] file = ImportedYears.workbook(ImportedYears.days("2027-01-01"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () -> importing.importYear(2027, ImportedYears.NAME, stream(file), "bureau.publisher"))
        .withMessageContaining("系统管理员");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                importing.importYear(
                    2024, ImportedYears.NAME, stream(file), ImportedYears.ADMINISTRATOR))
        .withMessageContaining("应在 2025 至 2030 之间");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                importing.importYear(
                    2026, ImportedYears.NAME, stream(file), ImportedYears.ADMINISTRATOR))
        .withMessageContaining("应在 2026 年内");
    assertThat(calendar.numbers()).containsExactly(2025, 2026);
  }

  private static InputStream stream(byte[] file) {
    return new ByteArrayInputStream(file);
  }

  private Journey returned(String enterprise, String at) {
    world.at("2025-03-18T09:00");
    Journey journey = world.applies(enterprise);
    world.at(at);
    return journey.does(journey.clerk(), "verify-enterprise", RETURNED);
  }

  private List<DueDateMoved> told() {
    return events.stream(DueDateMoved.class).toList();
  }
}
