package org.tepai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leaves one paper of each sort in {@code target/papers}, to be opened and looked at. */
class PaperSamplesTests {

  private static final Path FOLDER = Path.of("target", "papers");
  private static final int ENTRIES = 24;

  @Test
  void aRecommendedRoster() throws IOException {
    TableText text = Papers.table(TextKind.RECOMMENDED_ROSTER);
    var facts = Papers.recommended(ENTRIES).values();
    keep(
        "recommended-roster.xlsx",
        out -> RosterSheet.write(text, facts, Papers.lines(ENTRIES), out));
  }

  @Test
  void aPublishedListAsSheetAndAsPaper() throws IOException {
    TableText text = Papers.table(TextKind.PUBLISHED_LIST);
    var facts = Papers.published(ENTRIES).values();
    keep("published-list.xlsx", out -> RosterSheet.write(text, facts, Papers.lines(ENTRIES), out));
    keep(
        "published-list.docx",
        out -> PublishedListPaper.write(text, facts, Papers.lines(ENTRIES), out));
  }

  @Test
  void aSignedAgreement() throws IOException {
    AgreementFacts facts = Papers.facts(true, List.of("research", "problem", "service"));
    ZoneId zone = ZoneId.of("Asia/Shanghai");
    keep("agreement.docx", out -> AgreementPaper.write(Papers.agreement(), facts, zone, out));
  }

  private static void keep(String name, DocumentContent content) throws IOException {
    Files.createDirectories(FOLDER);
    Path file = Files.write(FOLDER.resolve(name), Papers.bytes(content).toByteArray());
    assertThat(file).isNotEmptyFile();
  }
}
