package org.tepai.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.Documents;
import org.tepai.dossiers.Case;
import org.tepai.process.OpenTask;

/** A year's 240 cases in one round of 41 offices. */
@TepaiTest
@DisplayName("一批 240 个团、41 个区县")
class WholeRoundTests {

  private static final int CASES = 240;
  private static final int OFFICES = 41;
  private static final String BUREAU = "science-bureau";
  private static final String COMMISSION = "education-commission";

  @Autowired private PlayedRounds play;
  @Autowired private ManyCases manyCases;
  @Autowired private Documents documents;
  @Autowired private JdbcTemplate database;
  @Autowired private EntityManagerFactory entities;

  @Test
  @Clause("CQ-2.3")
  @Clause("CQ-2.4")
  void goThroughWithoutATransactionHoldingMoreThanOneDistrictsRoster() {
    PlayedRound round = play.publish("2025-1");
    Case first = play.screened("e0001");
    manyCases.like(first, CASES);

    everyOfficeRecommendsItsCases(round);
    assertThat(play.rosters.counts(round.id()).undecided()).isEqualTo(CASES);
    assertOneOfficeATransaction("roster_entry e", "e.office_id");

    bothOfficesDecide(round);
    round.published();

    assertThat(round.round().state()).isEqualTo(Round.State.CLOSED);
    assertThat(play.rosters.counts(round.id()).confirmed()).isEqualTo(CASES);
    assertThat(signing()).isEqualTo(CASES);
    assertOneOfficeATransaction("dossier_case e", "e.office_id");
    assertThat(documents.of(DocumentOwner.ofRound(round.id()))).hasSize(2);
    assertThat(sheets()).isEqualTo(OFFICES);
  }

  private void everyOfficeRecommendsItsCases(PlayedRound round) {
    for (OpenTask task : play.world.tasks(round.round().processInstanceId())) {
      String office = play.officeOf(task);
      play.world.does(office + ".clerk", task, Map.of("selected_cases", numbersOf(office)));
    }
    round.worksOn();
  }

  private void bothOfficesDecide(PlayedRound round) {
    round.says("bureau.reviewer", BUREAU, "AGREE", Map.of());
    assertThat(drafts(BUREAU)).containsExactly(Map.of("decisions", (long) CASES));
    assertTheSheetIsReadInAFewStatements(round);
    round.completesReview("bureau.reviewer", BUREAU);
    round.says("education.reviewer", COMMISSION, "AGREE", Map.of());
    round.completesReview("education.reviewer", COMMISSION);
  }

  /** One row for each transaction that kept drafts. */
  private List<Map<String, Object>> drafts(String office) {
    return database.queryForList(
        "select count(*) as decisions from entry_decision where office_id = ? group by xmin::text",
        office);
  }

  private void assertTheSheetIsReadInAFewStatements(PlayedRound round) {
    Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
    ReviewSheet sheet = play.sheet("bureau.reviewer", round.task("decide", BUREAU));
    long statements = statistics.getPrepareStatementCount();
    statistics.setStatisticsEnabled(false);

    assertThat(sheet.entries()).hasSize(CASES);
    assertThat(sheet.undecided()).isZero();
    assertThat(statements).isLessThan(10);
  }

  /** PostgreSQL keeps with each row the transaction that wrote it last. */
  private void assertOneOfficeATransaction(String table, String office) {
    List<Long> offices =
        database.queryForList(
            "select count(distinct " + office + ") from " + table + " group by e.xmin::text",
            Long.class);
    assertThat(offices).hasSizeGreaterThanOrEqualTo(OFFICES).containsOnly(1L);
  }

  private List<String> numbersOf(String office) {
    return database.queryForList(
        "select number from dossier_case where office_id = ? and stage = 'SCREENED'",
        String.class,
        office);
  }

  private long signing() {
    return database.queryForObject(
        "select count(*) from dossier_case where stage in ('CONFIRMED', 'SIGNING')", Long.class);
  }

  private long sheets() {
    return database.queryForObject(
        "select count(*) from document where owner_id like '%:%'", Long.class);
  }
}
