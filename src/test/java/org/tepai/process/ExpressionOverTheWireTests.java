package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;

/**
 * CVE-2026-109432 over the web interface: in addresses, in bodies, in the notation of Tasklist's
 * lists, and through filters in the database that already hold an expression.
 */
@TepaiTest
class ExpressionOverTheWireTests {

  private static final String PERSON = "d500112.clerk";
  private static final String EXPRESSION = ExpressionProbe.EXPRESSION;
  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final Set<Integer> CLOSED = Set.of(400, 403, 404, 405);

  @LocalServerPort int port;
  @Autowired TaskService tasks;
  @Autowired ExpressionQueries queries;
  @Autowired JdbcTemplate database;

  private int runsBefore;
  private Filter good;
  private Browser browser;

  @BeforeEach
  void signIn() throws Exception {
    runsBefore = ExpressionProbe.runs();
    good = queries.stored(tasks.createTaskQuery());
    browser = new Browser(port).signIn(PERSON, "tepai");
  }

  @AfterEach
  void nothingHasRun() {
    queries.forgetAll();
    assertThat(ExpressionProbe.runs()).as("runs of the probe").isEqualTo(runsBefore);
  }

  @Test
  void givenTheWebInterfaceWhenExpressionsAreSentThenNoneRuns() throws Exception {
    for (String parameter : ExpressionQueries.parameters()) {
      Map<String, Object> plain = Map.of(parameter, EXPRESSION);
      Map<String, Object> or = Map.of("orQueries", List.of(plain));
      assertClosed(parameter, browser.send("POST", ENGINE + "/task", plain));
      assertClosed(parameter, browser.send("POST", ENGINE + "/task/count", or));
      assertClosed(parameter, browser.hal("POST", ENGINE + filter("list"), plain));
      assertClosed(parameter, browser.hal("POST", ENGINE + filter("list"), or));
      assertClosed(parameter, browser.send("POST", ENGINE + filter("count"), plain));
      String inAddress = "?" + parameter + "=" + encoded(EXPRESSION);
      assertClosed(inAddress, browser.hal("GET", ENGINE + "/task" + inAddress, null));
    }
  }

  @Test
  void givenExpressionsWrittenStraightIntoTheDatabaseWhenTheFilterIsOpenedThenNoneRuns()
      throws Exception {
    for (String parameter : ExpressionQueries.parameters()) {
      for (String json : List.of("{\"%s\":\"%s\"}", "{\"orQueries\":[{\"%s\":\"%s\"}]}")) {
        database.update(
            "update act_ru_filter set query_ = ? where id_ = ?",
            json.formatted(parameter, EXPRESSION),
            good.getId());
        for (String run : List.of("singleResult", "list?firstResult=0")) {
          assertClosed(run + parameter, browser.hal("GET", ENGINE + filter(run), null));
        }
        assertClosed(parameter, browser.send("POST", ENGINE + filter("count"), Map.of()));
      }
    }
  }

  @Test
  void givenAPersonWhenHeStoresAFilterThenHeMayNot() throws Exception {
    Map<String, Object> filter =
        Map.of(
            "resourceType",
            "Task",
            "name",
            "probe",
            "query",
            Map.of("assigneeExpression", EXPRESSION),
            "properties",
            Map.of());

    assertThat(browser.send("POST", ENGINE + "/filter/create", filter).status()).isIn(403, 404);
    assertThat(browser.send("PUT", ENGINE + "/filter/" + good.getId(), filter).status())
        .isIn(403, 404);
  }

  @Test
  void givenOtherPlacesThatEvaluateWhenAPersonSendsTextThereThenTheyAreClosed() throws Exception {
    Map<String, Object> text = Map.of("value", EXPRESSION, "type", "String");
    Map<String, Object> variables = Map.of("variables", Map.of("enterprise_name", text));
    for (String path :
        List.of(
            "/decision-definition/key/team-eligibility/tenant-id/chongqing/evaluate",
            "/decision-definition/key/team-eligibility/evaluate",
            "/condition",
            "/process-definition/key/team-application/tenant-id/chongqing/start",
            "/message",
            "/signal")) {
      Browser.Answer answer = browser.send("POST", ENGINE + path, variables);
      assertThat(CLOSED).as(path + answer).contains(answer.status());
    }
  }

  private static void assertClosed(String what, Browser.Answer answer) {
    assertThat(CLOSED).as(what + answer).contains(answer.status());
    if (answer.status() == 400 && !what.startsWith("singleResult")) {
      assertThat(answer.message()).as(what).isEqualTo("查询条件中不允许使用表达式。");
    }
  }

  private String filter(String run) {
    return "/filter/" + good.getId() + "/" + run;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
