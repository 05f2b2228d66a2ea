package org.tepai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tepai.jurisdictions.ClauseMentions;
import org.tepai.jurisdictions.Folders;
import org.tepai.jurisdictions.Jurisdiction;

/**
 * Every clause that is said to be built is carried by a model, a decision table or a setting, and
 * shown by a test; {@code docs/generated/clauses.md} tells where.
 */
class ClauseCatalogueTests {

  private static final Path PAGE = Path.of("docs", "generated", "clauses.md");

  private static List<ClauseCatalogue> catalogues;

  @BeforeAll
  static void collect() {
    ClauseMentions mentions = Folders.mentions();
    List<ClauseShown> shown = ClauseShown.inTests();
    catalogues =
        Folders.all().all().stream()
            .map(jurisdiction -> new ClauseCatalogue(jurisdiction, mentions, shown))
            .toList();
  }

  @Test
  void everyBuiltClauseIsCarried() {
    assertThat(catalogues)
        .flatExtracting(ClauseCatalogue::uncarried)
        .as("built clauses that no model, table or setting carries")
        .isEmpty();
  }

  @Test
  void everyBuiltClauseIsShownByATest() {
    assertThat(catalogues)
        .flatExtracting(ClauseCatalogue::unshown)
        .as("built clauses that no test shows (@Clause)")
        .isEmpty();
  }

  @Test
  void testsNameClausesThatExist() {
    List<String> known =
        Folders.all().all().stream()
            .map(Jurisdiction::clauses)
            .flatMap(List::stream)
            .map(org.tepai.jurisdictions.Clause::id)
            .toList();

    assertThat(ClauseShown.inTests())
        .extracting(ClauseShown::clause)
        .as("clauses that tests name")
        .isSubsetOf(known);
  }

  @Test
  void thePageTellsWhereEachClauseIs() throws IOException {
    StringBuilder page = new StringBuilder(ClauseCatalogue.HEAD);
    catalogues.forEach(catalogue -> page.append(catalogue.page()));
    Files.createDirectories(PAGE.getParent());
    Files.writeString(PAGE, page);

    assertThat(page.toString()).contains("| CQ-1.1.size |");
  }
}
