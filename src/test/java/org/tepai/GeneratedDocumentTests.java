package org.tepai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tepai.tooling.ModelsDocument;

/** Pages generated from models are those in the tree. */
class GeneratedDocumentTests {

  private static final Path PAGE = Path.of("docs", "generated", "models.md");

  @Test
  void thePageOfModelsIsTheOneGeneratedFromThem() throws IOException {
    String generated =
        ModelsDocument.of(
            ModelFolders.jurisdictions().stream().map(ModelFolders::deployment).toList());
    if (Boolean.getBoolean("tepai.write")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, generated);
    }
    assertThat(Files.readString(PAGE))
        .as("%s is stale: mvn test -Dtest=GeneratedDocumentTests -Dtepai.write=true", PAGE)
        .isEqualTo(generated);
  }
}
