package org.tepai.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.journey.World;
import org.tepai.mail.PostOffice;
import org.tepai.process.OpenTask;
import org.tepai.process.TaskBoard;

/**
 * What the contact persons of forty-one districts find in their post while a round is open. The
 * days are counted by hand from the notices of days off.
 */
@TepaiTest
class RoundsByMailTests {

  private static final int DISTRICTS = 41;
  private static final String DISTRICT = "d500101.clerk";

  @Autowired private World world;
  @Autowired private TaskBoard board;
  @Autowired private Mornings mornings;
  @Autowired private PostOffice post;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-1 | 2025-03-18 | 2025-03-19 |            2025-03-20 2025-03-28 2025-03-31
          2025-2 | 2025-04-01 | 2025-04-02 | 2025-05-30 2025-06-11 2025-06-19 2025-06-20
          2025-3 | 2025-06-23 | 2025-06-24 | 2025-09-02 2025-09-11 2025-09-19 2025-09-22
          2025-4 | 2025-09-23 | 2025-09-24 | 2025-10-31 2025-11-11 2025-11-19 2025-11-20
          """)
  @Clause("CQ-7.batches")
  @Clause("CQ-8")
  void eachStageOfARoundReachesTheRightPeopleOnce(
      String round, String opens, String arrival, String reminders) {
    List<String> days = List.of(reminders.split(" "));
    String due = days.get(days.size() - 1);
    world.at(opens + "T09:00");
    world.roundPublished(round);
    mornings.begin();
    String name = "（2025年第%s批）".formatted("一二三四".charAt(round.charAt(5) - '1'));

    mornings.of(arrival);
    everyDistrictReads("有新到的待办“报送推荐名单”" + name + "，请于" + due + "前（含当日）办理。");
    for (String day : days) {
      nothingComesOnTheEveOf(day, days, arrival);
      mornings.of(day);
      everyDistrictReads("的待办“报送推荐名单”" + name + "将于 " + due + " 到期，请及时办理。");
    }
  }

  @Test
  @Clause("CQ-7.batches")
  void aRosterSubmittedOnTheEveStopsTheRest() {
    String round = world.roundPublished("2025-1");
    mornings.of("2025-03-28");
    mornings.forget();

    world.until("2025-03-30T17:00:00");
    world.does(DISTRICT, rosterOf(round, DISTRICT), Map.of("none_this_round", true));
    mornings.of("2025-03-31");

    assertThat(mornings.linesTo(DISTRICT)).isEmpty();
    assertThat(mornings.letters()).isEqualTo(DISTRICTS - 1);
  }

  @Test
  void aRosterSubmittedBetweenTheNightAndThePostStopsTheLetter() {
    String round = world.roundPublished("2025-1");
    mornings.begin();
    world.until("2025-03-31T00:05:00");
    mornings.night("2025-03-31");
    world.does(DISTRICT, rosterOf(round, DISTRICT), Map.of("none_this_round", true));

    mornings.post("2025-03-31");

    assertThat(mornings.linesTo(DISTRICT)).isEmpty();
    assertThat(mornings.letters()).isEqualTo(DISTRICTS - 1);
  }

  private void nothingComesOnTheEveOf(String day, List<String> days, String arrival) {
    String eve = LocalDate.parse(day).minusDays(1).toString();
    if (!days.contains(eve) && !arrival.equals(eve)) {
      mornings.of(eve);
      assertThat(mornings.letters()).as(eve).isZero();
    }
  }

  private void everyDistrictReads(String line) {
    assertThat(mornings.letters()).isEqualTo(DISTRICTS);
    assertThat(mornings.linesTo(DISTRICT)).containsExactly("万州区科技主管部门" + line);
    assertThat(mornings.linesTo("d500243.clerk")).containsExactly("彭水苗族土家族自治县科技主管部门" + line);
    assertThat(post.subjectsFor(DISTRICT)).singleElement().asString().contains("1 项");
    mornings.forget();
  }

  private OpenTask rosterOf(String round, String person) {
    return world.tasks(round).stream()
        .filter(task -> board.entitled(task).contains(person))
        .findFirst()
        .orElseThrow();
  }
}
