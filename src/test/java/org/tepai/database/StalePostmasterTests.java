package org.tepai.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tepai.TestDatabase;

/** A pid file is only a claim: the number in it may since belong to anybody. */
class StalePostmasterTests {

  @TempDir Path directory;
  private Process somebody;

  @BeforeEach
  void somebodyElseRuns() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    somebody =
        new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Idle.class.getName())
            .start();
  }

  @AfterEach
  void end() {
    somebody.destroyForcibly();
  }

  @Test
  void aProcessThatIsNoDatabaseIsLeftAlone() throws IOException {
    pidFile(somebody.pid() + "\n" + directory + "\n");
    StalePostmaster.stopIfLeftBehind(directory);
    assertThat(somebody.isAlive()).isTrue();
  }

  @Test
  void aDatabaseOfAnotherDirectoryIsLeftAlone() throws IOException {
    ProcessHandle other = ProcessHandle.of(otherPostmaster()).orElseThrow();
    pidFile(other.pid() + "\n" + directory.resolveSibling("other") + "\n");
    StalePostmaster.stopIfLeftBehind(directory);
    assertThat(other.isAlive()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "nonsense\n%s\n", "999999999\n%s\n"})
  void aBrokenOrOutdatedFileIsNoReasonToFail(String content) throws IOException {
    pidFile(content.formatted(directory));
    assertThatCode(() -> StalePostmaster.stopIfLeftBehind(directory)).doesNotThrowAnyException();
  }

  @Test
  void aDirectoryWithoutAServerIsFine() {
    assertThatCode(() -> StalePostmaster.stopIfLeftBehind(directory)).doesNotThrowAnyException();
  }

  private void pidFile(String content) throws IOException {
    Files.writeString(directory.resolve("postmaster.pid"), content);
  }

  private static long otherPostmaster() throws IOException {
    String folder = TestDatabase.jdbc().sql("show data_directory").query(String.class).single();
    return Long.parseLong(Files.readAllLines(Path.of(folder, "postmaster.pid")).get(0).trim());
  }

  /** Waits until it is ended. */
  static final class Idle {

    public static void main(String[] arguments) throws IOException {
      System.in.read();
    }
  }
}
