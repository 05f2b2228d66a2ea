package org.tepai.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.tepai.TepaiTest;
import org.tepai.calendars.DueDateMoved;
import org.tepai.calendars.ImportedYears;

/** Decision X12: an open round follows the calendar, whole and at once. */
@TepaiTest
@RecordApplicationEvents
@DisplayName("导入放假安排：批次顺延")
class MovingRoundsTests {

  private static final Date NEW_CLOSE = date("2025-04-01T23:59:59.999");

  @Autowired PlayedRounds play;
  @Autowired ImportedYears years;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationEvents events;

  private PlayedRound round;
  private String office;

  @BeforeEach
  void aRoundIsOpen() {
    round = play.publish("2025-1");
    office = play.officeOf(round.task("submit-roster"));
  }

  @AfterEach
  void theCalendarAsItWas() {
    years.forget();
  }

  @Test
  void theRoundItsRostersAndItsTasksMoveTogetherAndTheNamedDayStays() {
    mondayIsOff();

    assertThat(round.round().closesOn()).isEqualTo("2025-04-01");
    assertThat(round.round().originalDate()).isEqualTo("2025-03-30");
    assertThat(play.rounds.rosters(round.id()))
        .hasSize(41)
        .allMatch(roster -> roster.closesOn().equals(LocalDate.of(2025, 4, 1)));
    assertThat(play.world.tasks(round.round().processInstanceId()))
        .allMatch(task -> task.due().equals(NEW_CLOSE));
  }

  @Test
  void itsTimersFireAtTheNewInstantAndNotAtTheOld() {
    mondayIsOff();

    play.passes("2025-04-01T12:00:00");
    assertThat(round.roster(office).state()).isEqualTo(OfficeRoster.State.COLLECTING);
    round.recommendsNobody(office);
    play.passes("2025-04-02T00:00:30");
    assertThat(round.roster(office).state()).isEqualTo(OfficeRoster.State.SUBMITTED);
    assertThat(play.rounds.rosters(round.id()))
        .filteredOn(roster -> roster.state() == OfficeRoster.State.MISSED)
        .hasSize(40);
  }

  @Test
  void itsOfficesAreToldOnceForAllTheirTasks() {
    mondayIsOff();

    assertThat(events.stream(DueDateMoved.class)).isEmpty();
    assertThat(events.stream(RoundMoved.class))
        .singleElement()
        .satisfies(
            moved -> {
              assertThat(moved.officeIds()).hasSize(41);
              assertThat(moved.from()).isEqualTo("2025-03-31");
              assertThat(moved.to()).isEqualTo("2025-04-01");
            });
    assertThat(
            jdbc.sql("select subject from letter where subject like '%改为%' and person_id = ?")
                .param(office + ".clerk")
                .query(String.class)
                .list())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("2025年第一批", "截止日改为 2025-04-01"));
  }

  @Test
  void aDayGrantedToOneOfficeStays() {
    jdbc.sql(
            "update office_roster set state = 'EXTENDED', closes_on = '2025-04-03',"
                + " closes_at = '2025-04-03T23:59:59.999+08:00' where office_id = ?")
        .param(office)
        .update();

    mondayIsOff();

    assertThat(round.roster(office).closesOn()).isEqualTo("2025-04-03");
  }

  @Test
  void aRoundThatHasClosedStays() {
    play.passes("2025-04-01T00:01:00");

    years.alsoOff(2025, "2025-03-31");
    years.followed();

    assertThat(round.round().closesOn()).isEqualTo("2025-03-31");
  }

  private void mondayIsOff() {
    years.alsoOff(2025, "2025-03-31");
    years.followed();
  }

  private static Date date(String local) {
    return Date.from(RoundFixtures.at(local));
  }
}
