package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;

/**
 * CVE-2026-109432: an expression in a query runs code for whoever is signed in. Tried through every
 * setter that the engine has for one, by the person himself, over the web interface in its three
 * notations, and through filters that lie in the database with an expression already in them.
 */
@TepaiTest
class ExpressionInQueryTests {

  private static final String PERSON = "d500112.clerk";
  private static final String EXPRESSION = ExpressionProbe.EXPRESSION;
  private static final String ENGINE = "/camunda/api/engine/engine/default";
  private static final Set<Integer> CLOSED = Set.of(400, 403, 404, 405);

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;
  @Autowired TaskService tasks;
  @Autowired FilterService filters;
  @Autowired AuthorizationService authorizations;
  @Autowired ActingPerson acting;
  @Autowired JdbcTemplate database;

  private int runsBefore;
  private Filter good;

  @BeforeEach
  void storeFilter() {
    runsBefore = ExpressionProbe.runs();
    good = stored(tasks.createTaskQuery());
  }

  @AfterEach
  void nothingHasRun() {
    filters.createFilterQuery().filterName("probe").list().forEach(this::forget);
    assertThat(ExpressionProbe.runs()).as("runs of the probe").isEqualTo(runsBefore);
  }

  @Test
  void givenTheEnginesOwnWayWhenTheProbeIsEvaluatedThenItWouldRun() {
    var unsafe = new JuelExpressionManager().createExpression(EXPRESSION);
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(context -> unsafe.getValue(null));

    assertThat(ExpressionProbe.runs()).isEqualTo(runsBefore + 1);
    runsBefore++;
  }

  @Test
  void givenTheEngineWhenItsQueriesAreLookedThroughThenOnlyTaskQueriesTakeExpressions() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(AbstractQuery.class));

    Set<String> taking =
        scanner.findCandidateComponents("org.camunda.bpm.engine.impl").stream()
            .map(BeanDefinition::getBeanClassName)
            .filter(query -> !expressionSetters(load(query)).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(taking).containsExactly("org.camunda.bpm.engine.impl.TaskQueryImpl");
    assertThat(expressionSetters(TaskQuery.class)).hasSizeGreaterThan(19);
    assertThat(parameters()).hasSameSizeAs(expressionSetters(TaskQuery.class));
  }

  @Test
  void givenAPersonWhenHisCodeAsksWithAnExpressionThenItIsRefused() {
    for (Method setter : expressionSetters(TaskQuery.class)) {
      asPersonRefused(setter, () -> set(setter, tasks.createTaskQuery()).count());
      asPersonRefused(setter, () -> set(setter, tasks.createTaskQuery()).list());
      asPersonRefused(setter, () -> set(setter, tasks.createTaskQuery().or()).endOr().list());
      TaskQuery added = set(setter, tasks.createTaskQuery());
      asPersonRefused(setter, () -> filters.list(good.getId(), added));
      asPersonRefused(setter, () -> filters.listPage(good.getId(), added, 0, 1));
      asPersonRefused(setter, () -> filters.count(good.getId(), added));
      asPersonRefused(setter, () -> filters.singleResult(good.getId(), added));
      TaskQuery addedOr = set(setter, tasks.createTaskQuery().or()).endOr();
      asPersonRefused(setter, () -> filters.list(good.getId(), addedOr));
    }
  }

  @Test
  void givenFiltersStoredWithExpressionsWhenAnybodyRunsThemThenTheyAreRefused() {
    for (Method setter : expressionSetters(TaskQuery.class)) {
      String plain = stored(set(setter, tasks.createTaskQuery())).getId();
      String or = stored(set(setter, tasks.createTaskQuery().or()).endOr()).getId();
      for (String filter : List.of(plain, or)) {
        asPersonRefused(setter, () -> filters.list(filter));
        asPersonRefused(setter, () -> filters.count(filter));
        assertThatThrownBy(() -> filters.list(filter)).isExactlyInstanceOf(UnsafeExpression.class);
      }
    }
  }

  @Test
  void givenTheWebInterfaceWhenExpressionsAreSentThenNoneRuns() throws Exception {
    Browser browser = new Browser(port).signIn(PERSON, "tepai");
    for (String parameter : parameters()) {
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
    Browser browser = new Browser(port).signIn(PERSON, "tepai");
    for (String parameter : parameters()) {
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
    Browser browser = new Browser(port).signIn(PERSON, "tepai");
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
    asPersonForbidden(() -> filters.newTaskFilter("probe"));
    asPersonForbidden(() -> filters.saveFilter(good));
    asPersonForbidden(() -> filters.deleteFilter(good.getId()));
  }

  @Test
  void givenOtherPlacesThatEvaluateWhenAPersonSendsTextThereThenTheyAreClosed() throws Exception {
    Browser browser = new Browser(port).signIn(PERSON, "tepai");
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

  private void asPersonRefused(Method setter, ThrowingCallable deed) {
    assertThatThrownBy(() -> asPerson(deed))
        .as(setter.getName())
        .isExactlyInstanceOf(UnsafeExpression.class);
  }

  private void asPersonForbidden(ThrowingCallable deed) {
    assertThatThrownBy(() -> asPerson(deed))
        .isExactlyInstanceOf(org.camunda.bpm.engine.AuthorizationException.class);
  }

  private void asPerson(ThrowingCallable deed) {
    acting.as(
        PERSON,
        () -> {
          try {
            deed.call();
          } catch (RuntimeException refused) {
            throw refused;
          } catch (Throwable other) {
            throw new IllegalStateException(other);
          }
          return null;
        });
  }

  private Filter stored(TaskQuery query) {
    Filter filter = filters.newTaskFilter("probe").setQuery(query);
    filters.saveFilter(filter);
    Authorization reading = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
    reading.setResource(Resources.FILTER);
    reading.setResourceId(filter.getId());
    reading.addPermission(Permissions.READ);
    authorizations.saveAuthorization(reading);
    return filter;
  }

  private void forget(Filter filter) {
    filters.deleteFilter(filter.getId());
  }

  private String filter(String run) {
    return "/filter/" + good.getId() + "/" + run;
  }

  private static List<Method> expressionSetters(Class<?> query) {
    return Arrays.stream(query.getDeclaredMethods())
        .filter(method -> method.getName().endsWith("Expression"))
        .filter(method -> !method.isBridge())
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
        .toList();
  }

  /** What the web interface calls the same things. */
  private static Set<String> parameters() {
    return Arrays.stream(TaskQueryDto.class.getMethods())
        .map(method -> method.getAnnotation(CamundaQueryParam.class))
        .filter(parameter -> parameter != null && parameter.value().endsWith("Expression"))
        .map(CamundaQueryParam::value)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static TaskQuery set(Method setter, TaskQuery query) {
    try {
      return (TaskQuery) setter.invoke(query, EXPRESSION);
    } catch (IllegalAccessException | InvocationTargetException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
