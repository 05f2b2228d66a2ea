package org.tepai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tepai.jurisdictions.Folders;
import org.tepai.tooling.ModelsDocument;
import org.tepai.tooling.StepsDocument;

/** Pages generated from models are those in the tree. */
class GeneratedDocumentTests {

  private static final Path PAGES = Path.of("docs", "generated");

  @Test
  void thePageOfModelsIsTheOneGeneratedFromThem() throws IOException {
    check(
        "models.md",
        ModelsDocument.of(
            ModelFolders.jurisdictions().stream().map(ModelFolders::deployment).toList()));
  }

  @Test
  void thePageOfStepsIsTheOneGeneratedFromCodeAndModels() throws IOException {
    Map<String, Map<String, byte[]>> deployments = new TreeMap<>();
    ModelFolders.jurisdictions()
        .forEach(each -> deployments.put(nameOf(each), ModelFolders.deployment(each)));

    check("steps.md", StepsDocument.of(deployments));
  }

  /** Handbooks call a jurisdiction by its place. */
  private static String nameOf(String jurisdiction) {
    return Folders.delivered(jurisdiction).name().replaceFirst("[市县区].*", "");
  }

  private static void check(String name, String generated) throws IOException {
    Path page = PAGES.resolve(name);
    if (Boolean.getBoolean("tepai.write")) {
      Files.createDirectories(PAGES);
      Files.writeString(page, generated);
    }
    assertThat(Files.readString(page))
        .as("%s is stale: mvn test -Dtest=GeneratedDocumentTests -Dtepai.write=true", page)
        .isEqualTo(generated);
  }
}
