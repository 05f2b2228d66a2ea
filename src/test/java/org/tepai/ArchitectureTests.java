package org.tepai;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.process.Step;
import org.tepai.process.Steps;

/** The rules of the house that the compiler does not know. */
@AnalyzeClasses(packagesOf = TepaiApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

  /** Names of the jurisdictions, their division codes, and regulation numbers such as 〔2024〕92号. */
  private static final Pattern JURISDICTION =
      Pattern.compile(
          "chongqing|baotou|guangxi|changzhi|重庆|包头|广西|长治|\"(50|15|45|14)\\d{4}\"|〔20\\d\\d〕\\d+号",
          Pattern.CASE_INSENSITIVE);

  /** Of the classes that write into the audit trail in a transaction apart from the caller's. */
  private static final List<String> APART = List.of("Revealing", "AuditTrail");

  @ArchTest
  static final ArchRule the_engine_is_known_only_at_the_seam =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.tepai.process", "org.tepai.tooling", "org.tepai.security", "org.tepai.signin")
          .and()
          .haveSimpleNameNotEndingWith("Steps")
          .should()
          .dependOnClassesThat(
              are(
                  DescribedPredicate.<JavaClass>describe(
                      "classes of the engine",
                      it -> it.getPackageName().startsWith("org.camunda"))))
          .because("the way to a living fork of the engine must stay short");

  @ArchTest
  static final ArchRule models_can_reach_steps =
      classes()
          .that()
          .areAnnotatedWith(Steps.class)
          .should()
          .bePublic()
          .andShould()
          .haveSimpleNameEndingWith("Steps");

  @ArchTest
  static final ArchRule nothing_is_revealed_or_audited_apart_inside_a_transaction =
      methods()
          .that()
          .areAnnotatedWith(Transactional.class)
          .should(callNothingThatNeedsAConnectionOfItsOwn())
          .because("two connections for one request, and a full pool waits for itself");

  @ArchTest
  static final ArchRule a_step_takes_the_execution_or_the_task_and_nothing_else =
      methods()
          .that()
          .areAnnotatedWith(Step.class)
          .should()
          .bePublic()
          .andShould(haveOneParameter());

  @ArchTest
  static final ArchRule names_say_what_a_class_is =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Impl|Manager)");

  @ArchTest
  static final ArchRule beans_get_what_they_need_when_they_are_made =
      noFields().should().beAnnotatedWith(Autowired.class);

  @ArchTest
  static final ArchRule nothing_asks_the_machine_for_the_time =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.tepai.process")
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("everything takes its time from the one Clock");

  @ArchTest
  static final ArchRule loggers_are_constants =
      fields().that().haveRawType(org.slf4j.Logger.class).should().beStatic().andShould().beFinal();

  @Test
  void no_jurisdiction_is_named_in_java() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<String> named =
          sources.filter(Files::isRegularFile).flatMap(ArchitectureTests::namingLines).toList();
      assertThat(named).as("a jurisdiction is models, not Java").isEmpty();
    }
  }

  private static Stream<String> namingLines(Path source) {
    try {
      return Files.readAllLines(source).stream()
          .filter(line -> JURISDICTION.matcher(line).find())
          .map(line -> source + ": " + line.strip());
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static ArchCondition<JavaMethod> callNothingThatNeedsAConnectionOfItsOwn() {
    return new ArchCondition<>("reveal no number and write no audit entry apart") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        method.getMethodCallsFromSelf().stream()
            .filter(call -> APART.contains(call.getTarget().getOwner().getSimpleName()))
            .filter(call -> List.of("reveal", "recordNow").contains(call.getTarget().getName()))
            .forEach(
                call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaMethod> haveOneParameter() {
    return new ArchCondition<>("have one parameter") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        if (method.getParameters().size() != 1) {
          events.add(
              SimpleConditionEvent.violated(
                  method, method.getFullName() + " has not one parameter"));
        }
      }
    };
  }
}
