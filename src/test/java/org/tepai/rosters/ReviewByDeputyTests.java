package org.tepai.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.deputies.Absences;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.journey.World;
import org.tepai.process.Hand;

/** Decision X3: what a deputy says to an entry is kept as his, in the absent reviewer's place. */
@TepaiTest
@DisplayName("会同审核认定：X3 代理审核")
class ReviewByDeputyTests {

  private static final String BUREAU = "science-bureau";
  private static final String DEPUTY = "bureau.publisher";
  private static final String ABSENT = "bureau.reviewer";

  @Autowired private PlayedRounds play;
  @Autowired private World world;
  @Autowired private Absences absences;
  @Autowired private Dossiers dossiers;
  @Autowired private JdbcTemplate database;

  @Test
  @Clause("CQ-2.4")
  void opinionsAndTheReviewNameBoth() {
    PlayedRound round = play.publish("2025-1");
    Case one = play.screened("e0001");
    round.recommends(one.officeId(), one).othersLetTheDayPass().worksOn();
    absences.arranged(BUREAU, ABSENT, DEPUTY, "2025-04-01", "2025-04-10");

    round.says(DEPUTY, BUREAU, "AGREE", Map.of()).completesReview(DEPUTY, BUREAU);
    round
        .says("education.reviewer", "education-commission", "AGREE", Map.of())
        .completesReview("education.reviewer", "education-commission")
        .published();

    assertThat(kept("entry_decision")).isEqualTo(DEPUTY + " for " + ABSENT);
    assertThat(kept("office_review")).isEqualTo(DEPUTY + " for " + ABSENT);
    assertThat(dossiers.timeline(one.id()))
        .filteredOn(entry -> entry.title().equals("审核认定"))
        .filteredOn(entry -> entry.person().filter(DEPUTY::equals).isPresent())
        .singleElement()
        .satisfies(entry -> assertThat(entry.onBehalfOf()).contains(ABSENT));
  }

  @Test
  @Clause("CQ-2.4")
  void theRosterAndThePublishedListNameBoth() {
    PlayedRound round = play.publish("2025-1");
    Case one = play.screened("e0001");
    String clerk = one.officeId() + ".clerk";
    String filer = one.officeId() + ".filer";
    absences.arranged(one.officeId(), clerk, filer, "2025-03-18", "2025-04-10");
    round
        .does(
            filer, "submit-roster", one.officeId(), Map.of("selected_cases", List.of(one.number())))
        .othersLetTheDayPass()
        .worksOn()
        .says(ABSENT, BUREAU, "AGREE", Map.of())
        .completesReview(ABSENT, BUREAU)
        .says("education.reviewer", "education-commission", "AGREE", Map.of())
        .completesReview("education.reviewer", "education-commission");
    absences.arranged(BUREAU, DEPUTY, ABSENT, "2025-04-01", "2025-04-10");
    world.does(ABSENT, round.task("publish-roster"), Map.of("title", "第一批企业科技特派员团名单"));

    assertThat(round.roster(one.officeId()).submitted()).contains(new Hand(filer, clerk));
    assertThat(round.round().published()).contains(new Hand(ABSENT, DEPUTY));
  }

  @Test
  @Clause("CQ-7.batches")
  void aLaterDayIsAskedForInBothNames() {
    world.at("2025-09-23T09:00");
    PlayedRound round = play.publish("2025-4");
    String office = play.screened("e0001").officeId();
    play.passes("2025-11-21T00:00:01");
    Hand hand = new Hand(office + ".filer", office + ".clerk");
    absences.arranged(office, hand.onBehalfOf(), hand.person(), "2025-11-21", "2025-11-24");

    round.does(
        hand.person(),
        "request-extension",
        office,
        Map.of("choice", "EXTEND", "extend_to", "2025-11-28", "reason", "企业材料补齐较晚"));

    assertThat(round.roster(office).requested()).contains(hand);
  }

  private String kept(String table) {
    return database.queryForObject(
        "select person || ' for ' || on_behalf_of from " + table + " where office_id = ?",
        String.class,
        BUREAU);
  }
}
