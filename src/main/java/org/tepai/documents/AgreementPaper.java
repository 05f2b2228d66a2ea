package org.tepai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An agreement as a paper: the jurisdiction's lines, those of the chosen services among them, the
 * lists and who has signed. Its sections are numbered here, so that a line left out leaves no gap.
 */
final class AgreementPaper {

  private final AgreementText text;
  private final AgreementFacts facts;
  private final Map<String, String> values;
  private final ZoneId zone;
  private final WordWriter paper = WordWriter.portrait();

  private AgreementPaper(AgreementText text, AgreementFacts facts, ZoneId zone) {
    this.text = text;
    this.facts = facts;
    this.values = facts.values();
    this.zone = zone;
  }

  static void write(AgreementText text, AgreementFacts facts, ZoneId zone, OutputStream out)
      throws IOException {
    AgreementPaper agreement = new AgreementPaper(text, facts, zone);
    agreement.head();
    agreement.sections();
    text.tables().forEach(agreement::table);
    agreement.signatures();
    agreement.paper.writeTo(out);
  }

  private void head() {
    paper.title(filled(text.title()));
    text.before().forEach(line -> paper.line(filled(line)));
  }

  private void sections() {
    int number = 1;
    for (AgreementText.Section section : text.sections()) {
      List<String> lines = lines(section);
      if (!lines.isEmpty()) {
        paper.heading("第" + ChineseNumber.of(number++) + "条  " + section.heading());
        lines.forEach(paper::paragraph);
      }
    }
  }

  private List<String> lines(AgreementText.Section section) {
    List<String> lines =
        section.lines().stream()
            .filter(this::chosen)
            .flatMap(line -> filled(line))
            .toList();
    return Stream.iterate(0, index -> index < lines.size(), index -> index + 1)
        .map(index -> lines.size() == 1 ? lines.get(0) : (index + 1) + ". " + lines.get(index))
        .map(AgreementPaper::ended)
        .toList();
  }

  /** What people type often lacks its full stop. */
  private static String ended(String line) {
    return line.isEmpty() || "。；：！？.;:!?".indexOf(line.charAt(line.length() - 1)) >= 0
        ? line
        : line + "。";
  }

  private boolean chosen(AgreementText.Line line) {
    return line.when().map(answer -> answer.givenIn(facts)).orElse(true);
  }

  private Stream<String> filled(AgreementText.Line line) {
    return line.each()
        .map(list -> facts.rowsOf(list).stream().map(row -> filled(line.text(), row)))
        .orElseGet(() -> Stream.of(filled(line.text())));
  }

  private String filled(String line, Map<String, String> row) {
    return Placeholders.fill(line, name -> row.getOrDefault(name, values.get(name)));
  }

  private String filled(String line) {
    return Placeholders.fill(line, values);
  }

  private void table(AgreementText.Table table) {
    List<AgreementText.Table.Column> columns = table.columns();
    paper.heading(table.heading());
    paper.table(
        columns.stream().map(AgreementText.Table.Column::header).toList(),
        columns.stream().map(AgreementText.Table.Column::width).toList(),
        facts.rowsOf(table.of()).stream().map(row -> row(columns, row)).toList());
  }

  private static List<String> row(
      List<AgreementText.Table.Column> columns, Map<String, String> row) {
    return columns.stream().map(column -> row.getOrDefault(column.key(), "")).toList();
  }

  private void signatures() {
    paper.heading(text.signing().heading());
    paper.wholeTable(
        text.signing().headers(),
        List.of(10, 11, 5, 11),
        facts.signatures().stream().map(this::row).toList());
    text.after().forEach(line -> paper.rightLine(filled(line)));
  }

  private List<String> row(AgreementFacts.Signature signature) {
    boolean signed = signature.signedAt() != null;
    AgreementText.Signing signing = text.signing();
    return List.of(
        signing.parties().getOrDefault(signature.party(), signature.party()),
        signature.name(),
        signed ? signature.signedBy() : "",
        signed ? ChineseDate.of(signature.signedAt(), zone) : signing.unsigned());
  }
}
