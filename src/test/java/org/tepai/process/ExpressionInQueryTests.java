package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.tepai.TepaiTest;

/**
 * CVE-2026-109432: an expression in a query runs code for whoever is signed in. Tried through every
 * setter that the engine has for one, in queries, in their alternatives, in stored filters and in
 * what is added to those.
 */
@TepaiTest
class ExpressionInQueryTests {

  private static final String PERSON = "d500112.clerk";
  private static final String EXPRESSION = ExpressionProbe.EXPRESSION;

  @Autowired ProcessEngine engine;
  @Autowired TaskService tasks;
  @Autowired FilterService filters;
  @Autowired ExpressionQueries queries;
  @Autowired ActingPerson acting;

  private int runsBefore;
  private Filter good;

  @BeforeEach
  void storeFilter() {
    runsBefore = ExpressionProbe.runs();
    good = queries.stored(tasks.createTaskQuery());
  }

  @AfterEach
  void nothingHasRun() {
    queries.forgetAll();
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
            .filter(query -> !ExpressionQueries.setters(load(query)).isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(taking).containsExactly("org.camunda.bpm.engine.impl.TaskQueryImpl");
    assertThat(ExpressionQueries.setters(TaskQuery.class)).hasSizeGreaterThan(19);
    assertThat(ExpressionQueries.parameters())
        .hasSameSizeAs(ExpressionQueries.setters(TaskQuery.class));
  }

  @Test
  void givenAPersonWhenHisCodeAsksWithAnExpressionThenItIsRefused() {
    for (Method setter : ExpressionQueries.setters(TaskQuery.class)) {
      asPersonRefused(setter, () -> ExpressionQueries.set(setter, tasks.createTaskQuery()).count());
      asPersonRefused(setter, () -> ExpressionQueries.set(setter, tasks.createTaskQuery()).list());
      asPersonRefused(
          setter, () -> ExpressionQueries.set(setter, tasks.createTaskQuery().or()).endOr().list());
      TaskQuery added = ExpressionQueries.set(setter, tasks.createTaskQuery());
      asPersonRefused(setter, () -> filters.list(good.getId(), added));
      asPersonRefused(setter, () -> filters.listPage(good.getId(), added, 0, 1));
      asPersonRefused(setter, () -> filters.count(good.getId(), added));
      asPersonRefused(setter, () -> filters.singleResult(good.getId(), added));
      TaskQuery addedOr = ExpressionQueries.set(setter, tasks.createTaskQuery().or()).endOr();
      asPersonRefused(setter, () -> filters.list(good.getId(), addedOr));
    }
  }

  @Test
  void givenFiltersStoredWithExpressionsWhenAnybodyRunsThemThenTheyAreRefused() {
    for (Method setter : ExpressionQueries.setters(TaskQuery.class)) {
      String plain = queries.stored(ExpressionQueries.set(setter, tasks.createTaskQuery())).getId();
      String or =
          queries
              .stored(ExpressionQueries.set(setter, tasks.createTaskQuery().or()).endOr())
              .getId();
      for (String filter : List.of(plain, or)) {
        asPersonRefused(setter, () -> filters.list(filter));
        asPersonRefused(setter, () -> filters.count(filter));
        assertThatThrownBy(() -> filters.list(filter)).isExactlyInstanceOf(UnsafeExpression.class);
      }
    }
  }

  @Test
  void givenAPersonWhenHisCodeStoresAFilterThenHeMayNot() {
    asPersonForbidden(() -> filters.newTaskFilter("probe"));
    asPersonForbidden(() -> filters.saveFilter(good));
    asPersonForbidden(() -> filters.deleteFilter(good.getId()));
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

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
