package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ReflectionUtils;

/**
 * Gateways decide by what steps have recorded: each variable that a condition reads is set by a
 * step or told by a use case and is the key of no form, so that none can be sent.
 */
class GatewayDecisionTests {

  private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+)(\\s*==\\s*'[\\w.-]+')?}");

  private final JavaClasses product =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.tepai");

  @Test
  void givenAConditionWhenItIsReadThenItAsksForOneDeclaredOutcomeAndNothingElse()
      throws IOException {
    assertThat(read()).isNotEmpty();
    assertThat(declared().keySet()).containsAll(read());
  }

  @Test
  void givenAnOutcomeThatAGatewayReadsWhenTheProductIsSearchedThenAStepSetsIt() throws IOException {
    Map<String, JavaField> declared = declared();
    for (String outcome : read()) {
      Set<JavaCodeUnit> users =
          declared.get(outcome).getAccessesToSelf().stream()
              .map(JavaFieldAccess::getOrigin)
              .collect(Collectors.toSet());
      assertThat(users.stream().filter(GatewayDecisionTests::records))
          .as("who records " + outcome)
          .isNotEmpty();
    }
  }

  /** And what no form has, the form gate refuses: {@link FormGateRestTests}. */
  @Test
  void givenAnOutcomeWhenTheFormsAreReadThenItIsTheKeyOfNone() throws IOException {
    Set<String> outcomes = read();
    for (Resource form : resources("forms/*/*.form")) {
      JsonNode fields = new ObjectMapper().readTree(form.getInputStream());
      assertThat(fields.findValuesAsText("key"))
          .as(form.getFilename())
          .doesNotContainAnyElementsOf(outcomes);
      assertThat(fields.findValuesAsText("path"))
          .as(form.getFilename())
          .doesNotContainAnyElementsOf(outcomes);
    }
  }

  /** Sets it for the process, or says by name what came of something to a waiting process. */
  private static boolean records(JavaCodeUnit unit) {
    return unit.getMethodCallsFromSelf().stream()
        .anyMatch(
            call ->
                call.getTargetOwner().isEquivalentTo(Variable.class)
                    && Set.of("set", "setLocal", "name").contains(call.getName()));
  }

  /** Every name that a condition of a delivered model reads. */
  private static Set<String> read() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Resource file : resources("bpmn/*/*.bpmn")) {
      BpmnModelInstance model = Bpmn.readModelFromStream(file.getInputStream());
      for (ConditionExpression each : model.getModelElementsByType(ConditionExpression.class)) {
        Matcher condition = CONDITION.matcher(each.getTextContent().strip());
        assertThat(condition.matches()).as(file.getFilename() + each.getTextContent()).isTrue();
        names.add(condition.group(1));
      }
    }
    return names;
  }

  private Map<String, JavaField> declared() {
    return product.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getRawType().isEquivalentTo(Variable.class))
        .filter(field -> field.getModifiers().toString().contains("STATIC"))
        .collect(
            Collectors.toMap(GatewayDecisionTests::nameOf, field -> field, (one, other) -> one));
  }

  private static String nameOf(JavaField declaration) {
    Field field = declaration.reflect();
    ReflectionUtils.makeAccessible(field);
    return ((Variable<?>) ReflectionUtils.getField(field, null)).name();
  }

  private static List<Resource> resources(String pattern) throws IOException {
    Stream<Resource> all =
        Arrays.stream(
            new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
    return all.toList();
  }
}
