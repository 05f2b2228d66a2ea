package org.tepai.races;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.filings.Filings;
import org.tepai.journey.Journey;
import org.tepai.journey.Newcomers;
import org.tepai.journey.World;
import org.tepai.process.ActingPerson;
import org.tepai.process.Browser;
import org.tepai.process.ProcessEngineClient;

/**
 * Two hundred pairs at each door through which two people can lay hands on the same task: one does
 * it, the other is told in Chinese that he came second (409), and what is kept is one person's.
 */
@TepaiTest
class OnlyOneWinsTests {

  private static final int PAIRS = 200;
  private static final String TENANT = "xinglan";
  private static final String ORDERS = "xl-east.clerk";
  private static final String ONE = "xl-host.contact";
  private static final String OTHER = "xl-host.second";

  @LocalServerPort private int port;
  @Autowired private World world;
  @Autowired private Newcomers newcomers;
  @Autowired private Filings filings;
  @Autowired private ActingPerson acting;
  @Autowired private ProcessEngineClient engine;
  @Autowired private JdbcTemplate database;

  private final AtOnce atOnce = new AtOnce();
  private String station;
  private Reporter one;
  private Reporter other;

  @BeforeEach
  void aStationWithTwoWhoAnswerForIt() {
    newcomers.staff(TENANT, "xl-bureau");
    newcomers.staff(TENANT, "xl-east");
    String host = newcomers.enterprise(TENANT, "星澜示例服务公司", "xl-host", "xl-east").id();
    newcomers.person(ONE, "服务公司联系人", host, "contact");
    newcomers.person(OTHER, "服务公司另一联系人", host, "contact");
    world
        .starts(TENANT, ONE, "station-filing", application())
        .does(ORDERS, "review-station", Map.of("decision", "AGREE"));
    station = filings.inForce(TENANT, "station").get(0).id();
    one = Reporter.signedIn(port, ONE);
    other = Reporter.signedIn(port, OTHER);
  }

  @AfterEach
  void rest() {
    atOnce.close();
  }

  @Test
  void givenTwoWhoClaimTheSameTaskThenOneHasItAndTheOtherIsToldThatItIsTaken() throws Exception {
    String task = visit().task("report-visit").id();
    for (int pair = 0; pair < PAIRS; pair++) {
      List<Browser.Answer> answers = atOnce.all(() -> one.claims(task), () -> other.claims(task));

      boolean first = wonBy(answers, "已由他人认领|刚由他人");
      assertThat(assigneeOf(task)).isEqualTo(first ? ONE : OTHER);
      (first ? one : other).givesBack(task);
    }
  }

  @Test
  void givenOneFormSentTwiceThenItCountsOnce() throws Exception {
    for (int pair = 0; pair < PAIRS; pair++) {
      Journey visit = visit();
      String task = visit.task("report-visit").id();
      acting.as(
          ONE,
          () -> {
            engine.claim(task);
            return null;
          });
      List<Browser.Answer> answers =
          atOnce.all(() -> one.reports(task, visited()), () -> one.reports(task, notVisited()));

      boolean first = wonBy(answers, "刚由他人办理|任务已不存在");
      isDecidedOnce(visit, first ? "VISITED" : "NOT_VISITED");
    }
    nothingIsLeft();
  }

  @Test
  void givenTwoWhoDecideTheSameThenOneDecisionStands() throws Exception {
    for (int pair = 0; pair < PAIRS; pair++) {
      Journey visit = visit();
      String task = visit.task("report-visit").id();
      List<Browser.Answer> answers =
          atOnce.all(
              () -> one.takesAndReports(task, visited()),
              () -> other.takesAndReports(task, notVisited()));

      boolean first = wonBy(answers, "已由他人|刚由他人|任务已不存在");
      isDecidedOnce(visit, first ? "VISITED" : "NOT_VISITED");
    }
    nothingIsLeft();
  }

  /**
   * @return whether it was the first of the two
   */
  private static boolean wonBy(List<Browser.Answer> answers, String told) {
    assertThat(answers)
        .as(answers.toString())
        .extracting(Browser.Answer::status)
        .containsExactlyInAnyOrder(204, 409);
    boolean first = answers.get(0).status() == 204;
    assertThat(answers.get(first ? 1 : 0).message()).containsPattern(told);
    return first;
  }

  /** The submission, the decision and the end of the case are of the same hand, and single. */
  private void isDecidedOnce(Journey visit, String outcome) {
    Map<String, Object> kept =
        database.queryForMap(
            """
            select (select count(*) from submission where case_id = c.id
                      and element_id = 'report-visit') as forms,
              (select count(*) from timeline_entry where case_id = c.id
                      and kind = 'DECISION' and element_id = 'report-visit') as decisions,
              (select max(outcome) from timeline_entry where case_id = c.id
                      and kind = 'DECISION' and element_id = 'report-visit') as outcome,
              c.stage as stage
            from dossier_case c where c.id = ?
            """,
            visit.caseId());
    assertThat(kept)
        .containsEntry("forms", 1L)
        .containsEntry("decisions", 1L)
        .containsEntry("outcome", outcome)
        .containsEntry("stage", outcome.equals("VISITED") ? "COMPLETED" : "REFUSED");
  }

  /** No process stands half way, and nobody was told twice of the end of his case. */
  private void nothingIsLeft() {
    assertThat(database.queryForObject("select count(*) from act_ru_task", Long.class)).isZero();
    assertThat(database.queryForObject("select count(*) from act_ru_execution", Long.class))
        .isZero();
    assertThat(
            database.queryForList(
                """
                select case_id, kind, person_id, organisation_id, count(*) from message
                group by 1, 2, 3, 4 having count(*) > 1
                """))
        .isEmpty();
  }

  private Journey visit() {
    return world.starts(
        TENANT, ORDERS, "visit", Map.of("visitor", station, "company", "示例企业", "purpose", "了解需求"));
  }

  private static Map<String, ?> visited() {
    return Map.of("decision", Map.of("value", "VISITED"), "report", Map.of("value", "已走访"));
  }

  private static Map<String, ?> notVisited() {
    return Map.of("decision", Map.of("value", "NOT_VISITED"), "reason", Map.of("value", "企业停业"));
  }

  private String assigneeOf(String task) {
    return database.queryForObject(
        "select assignee_ from act_ru_task where id_ = ?", String.class, task);
  }

  private static Map<String, Object> application() {
    return Map.of("station_name", "东澜服务站", "category", "county", "staff", 3, "plan", "服务本县企业");
  }
}
