package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;

/**
 * Every form of the product against dishonest answers, sent over the web interface by somebody who
 * is entitled to fill it in. Each form stands here in a process of one task, so that no form is
 * left out because a case seldom comes to it.
 */
@TepaiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormGateRestTests {

  private static final String TENANT = "chongqing";
  private static final String PERSON = "gate.probe";
  private static final String GROUP = "gate-probe";
  private static final String PASSWORD = "Probe-2025-gate";
  private static final List<String> STARTS = List.of("selection-round", "team-application");

  @LocalServerPort int port;
  @Autowired Accounts accounts;
  @Autowired RepositoryService models;
  @Autowired RuntimeService processes;
  @Autowired TaskService tasks;
  @Autowired JdbcTemplate database;

  private final Set<String> deployed = new HashSet<>();
  private Browser browser;
  private List<String> tables;

  static Stream<Arguments> attacks() throws IOException {
    return Arrays.stream(forms())
        .flatMap(form -> FormAttack.on(schema(form)).map(a -> Arguments.of(name(form), a)));
  }

  static Stream<Arguments> attacksOnStarts() throws IOException {
    Map<String, String> forms =
        Map.of("selection-round", "publish-round", "team-application", "enterprise-application");
    return Arrays.stream(forms())
        .filter(form -> forms.containsValue(name(form)))
        .flatMap(form -> FormAttack.on(schema(form)).map(a -> Arguments.of(process(form), a)));
  }

  private static String process(Resource form) {
    return name(form).equals("publish-round") ? "selection-round" : "team-application";
  }

  @BeforeAll
  void signIn() throws Exception {
    accounts.pool(GROUP, "试探", TENANT);
    accounts.person(PERSON, "试探者");
    accounts.password(PERSON, PASSWORD);
    accounts.join(PERSON, GROUP);
    STARTS.forEach(process -> accounts.mayStart(process, List.of(GROUP)));
    browser = new Browser(port).signIn(PERSON, PASSWORD);
    tables =
        database.queryForList(
            "select tablename from pg_tables where schemaname = 'public'"
                + " and (tablename not like 'act_%' or tablename like 'act_ru_%')"
                + " and tablename not like '%meter_log'"
                // that somebody was refused is kept, and nothing else of it
                + " and tablename not in ('audit_entry', 'unsealed_entry')",
            String.class);
  }

  @ParameterizedTest(
      name = "given {0} when {1} values are sent then all are refused and nothing changes")
  @MethodSource("attacks")
  void refusesDishonestAnswers(String form, FormAttack attack) throws Exception {
    String task = openTask(form);
    Map<String, Object> before = everything();

    Browser.Answer submitted = browser.submit("/task/" + task + "/submit-form", attack.values());
    Browser.Answer completed = browser.submit("/task/" + task + "/complete", attack.values());

    assertRefused(submitted, attack);
    assertThat(completed.status()).as("the way round the form is closed").isEqualTo(404);
    assertThat(everything()).isEqualTo(before);
  }

  @ParameterizedTest(name = "given the start of {0} when {1} values are sent then nothing begins")
  @MethodSource("attacksOnStarts")
  void refusesDishonestStarts(String process, FormAttack attack) throws Exception {
    Map<String, Object> before = everything();

    Browser.Answer answer =
        browser.submit(
            "/process-definition/key/" + process + "/tenant-id/" + TENANT + "/submit-form",
            attack.values());

    assertRefused(answer, attack);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void givenAnOpenTaskWhenAPersonReachesPastItsFormThenEveryWayIsForbidden() throws Exception {
    String task = openTask("joint-approval");
    String instance = tasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
    Map<String, Object> before = everything();
    Map<String, Object> value = Map.of("value", "ACCEPT", "type", "String");

    assertForbidden("PUT", "/task/" + task + "/variables/verification", value);
    assertForbidden("PUT", "/task/" + task + "/localVariables/case_number", value);
    assertForbidden("DELETE", "/task/" + task + "/localVariables/case_number", Map.of());
    assertForbidden(
        "POST", "/task/" + task + "/variables", Map.of("modifications", Map.of("a", value)));
    assertForbidden("POST", "/task/" + task + "/bpmnError", Map.of("errorCode", "x"));
    assertForbidden("POST", "/task/" + task + "/bpmnEscalation", Map.of("escalationCode", "x"));
    assertForbidden("PUT", "/process-instance/" + instance + "/variables/verification", value);
    assertForbidden("POST", "/message", Map.of("messageName", "roster-decided"));
    assertForbidden("POST", "/signal", Map.of("name", "any"));
    assertForbidden(
        "POST",
        "/process-definition/key/team-application/tenant-id/" + TENANT + "/start",
        Map.of());
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void givenATaskOfTheOwnGroupWhenItIsNotClaimedThenThePersonIsToldTo() throws Exception {
    String task = openTask("joint-approval");
    tasks.setAssignee(task, null);

    Browser.Answer answer = browser.submit("/task/" + task + "/submit-form", Map.of());

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.message()).isEqualTo("请先认领任务，再提交。");
  }

  @ParameterizedTest(name = "given a value that says {0} when sent then it is refused in Chinese")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Integer | yes",
        "Date | yesterday",
        "Boolean | 7",
        "Json | {broken",
        "Object | rO0ABXNyAA==",
        "File | aGVsbG8=",
        "Bytes | aGVsbG8=",
        "Nonsense | x",
      })
  void refusesWhatIsNotWhatItSays(String type, String value) throws Exception {
    String task = openTask("joint-approval");
    Map<String, Object> before = everything();
    Map<String, Object> valueInfo =
        Map.of(
            "objectTypeName", "java.util.ArrayList",
            "serializationDataFormat", "application/x-java-serialized-object",
            "filename", "a.txt");
    Map<String, Object> remark = Map.of("type", type, "value", value, "valueInfo", valueInfo);

    Browser.Answer answer =
        browser.engine(
            "POST",
            "/task/" + task + "/submit-form",
            Map.of("variables", Map.of("confirmed", Map.of("value", true), "remark", remark)));

    assertThat(answer.status()).as(answer.message()).isEqualTo(400);
    assertThat(answer.message()).containsPattern("\\p{IsHan}");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void givenAClaimedTaskOfThePoolWhenGivenBackThenColleaguesMayTakeItAndNobodyElseDecides()
      throws Exception {
    String task = openTask("joint-approval");

    assertForbidden("POST", "/task/" + task + "/claim", Map.of("userId", "bureau.reviewer"));
    assertForbidden("POST", "/task/" + task + "/assignee", Map.of("userId", "bureau.reviewer"));
    assertThat(browser.engine("POST", "/task/" + task + "/unclaim", Map.of()).status())
        .isEqualTo(204);
    assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
    assertForbidden("POST", "/task/" + task + "/unclaim", Map.of());
  }

  private void assertForbidden(String method, String path, Map<String, ?> body) throws Exception {
    Browser.Answer answer = browser.engine(method, path, body);
    assertThat(answer.status()).as(method + " " + path + ": " + answer.message()).isIn(403, 404);
  }

  private static void assertRefused(Browser.Answer answer, FormAttack attack) {
    assertThat(answer.status()).as(answer.message()).isEqualTo(400);
    assertThat(answer.message()).startsWith("提交未通过：").contains(attack.expected());
  }

  private String openTask(String form) throws IOException {
    String key = "probe-" + form;
    if (deployed.add(form)) {
      deploy(key, form);
    }
    String instance =
        processes
            .createProcessInstanceByKey(key)
            .processDefinitionTenantId(TENANT)
            .setVariable("roundClosesAt", new Date())
            .execute()
            .getId();
    return tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  private void deploy(String key, String form) throws IOException {
    models
        .createDeployment()
        .name(key)
        .tenantId(TENANT)
        .addString("probe/" + key + ".bpmn", model(key, form))
        .addString("probe/" + form + ".form", text(file(form)))
        .deploy();
  }

  private static String model(String key, String form) throws IOException {
    return new PathMatchingResourcePatternResolver()
        .getResource("classpath:gate/probe.bpmn.template")
        .getContentAsString(StandardCharsets.UTF_8)
        .replace("KEY", key)
        .replace("FORM", form)
        .replace("GROUP", GROUP)
        .replace("PERSON", PERSON);
  }

  /** Every row of ours and whatever runs in the engine, each table as one number. */
  private Map<String, Object> everything() {
    Map<String, Object> state = new HashMap<>();
    for (String table : tables) {
      state.put(
          table,
          database.queryForMap(
              "select count(*), sum(hashtextextended(t::text, 0)) from " + table + " t"));
    }
    return state;
  }

  private static Resource[] forms() throws IOException {
    return new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.form");
  }

  private static Resource file(String form) throws IOException {
    return Arrays.stream(forms()).filter(f -> name(f).equals(form)).findFirst().orElseThrow();
  }

  private static String name(Resource form) {
    return form.getFilename().replace(".form", "");
  }

  private static FormSchema schema(Resource form) {
    return FormSchema.parse(text(form));
  }

  private static String text(Resource form) {
    try {
      return form.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
