package org.tepai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.apache.catalina.util.ServerInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.DriverInfo;
import org.springframework.boot.SpringBootVersion;

/**
 * Libraries that meet what strangers send run in the patches that {@code pom.xml} asks for, and
 * nothing that could run code out of a model or a template has crept in.
 */
class LiftedVersionsTests {

  /** What the pom's properties lift above what Boot brings; docs/engineers/safety.md tells how. */
  private static final String LIFTED_ABOVE_BOOT = "3.5.16";

  static Stream<Arguments> lifted() {
    return Stream.of(
        Arguments.of("Tomcat", ServerInfo.getServerNumber(), "10.1.61"),
        Arguments.of("Jackson", PackageVersion.VERSION.toString(), "2.21.8"),
        Arguments.of("PostgreSQL driver", DriverInfo.DRIVER_VERSION, "42.7.14"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lifted")
  void runsInThePatchThatThePomAsksForOrALaterOne(String library, String runs, String atLeast) {
    assertThat(numbers(runs)).as(library + " " + runs).isGreaterThanOrEqualTo(numbers(atLeast));
  }

  @Test
  void aNewBootIsAReasonToLookAtThemAgain() {
    assertThat(SpringBootVersion.getVersion())
        .as("Boot may bring newer ones by now than the properties of pom.xml hold it to")
        .isEqualTo(LIFTED_ABOVE_BOOT);
  }

  /** JUEL comes with the engine itself; models may not hold a script in it either. */
  @Test
  void noLanguageButThoseOfExpressionsAndDecisionTablesCanBeRun() {
    List<String> languages =
        new ScriptEngineManager()
            .getEngineFactories().stream().map(ScriptEngineFactory::getEngineName).toList();

    assertThat(languages)
        .allMatch(name -> name.toLowerCase(Locale.ROOT).matches(".*(feel|juel).*"));
  }

  /** Comparable as text: each part as wide as the widest. */
  private static String numbers(String version) {
    StringBuilder comparable = new StringBuilder();
    for (String part : version.split("[^0-9]+")) {
      comparable.append("%6s".formatted(part));
    }
    return comparable.toString();
  }
}
