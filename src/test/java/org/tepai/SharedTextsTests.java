package org.tepai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every jurisdiction's people read says nothing that holds in one of them only. */
class SharedTextsTests {

  private static final List<Path> FOLDERS =
      List.of(Path.of("bpmn", "shared"), Path.of("forms", "shared"));

  @Test
  void sharedModelsAndFormsNameNoJurisdictionsClauseOrDecision() throws IOException {
    for (Path file : files()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContainPattern("\\b[A-Z]{2}-?\\d");
    }
  }

  @Test
  void sharedModelsAndFormsLeaveNumbersToSettings() throws IOException {
    for (Path file : files()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContainPattern("\\d+ 个工作日|[一二两三四五]个工作日|最多[一二两三四五]次");
    }
  }

  private static List<Path> files() {
    return FOLDERS.stream().flatMap(SharedTextsTests::in).toList();
  }

  private static Stream<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
