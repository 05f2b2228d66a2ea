package org.tepai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** An agreement as a paper: the jurisdiction's lines, the lists below them and who has signed. */
final class AgreementPaper {

  private final AgreementText text;
  private final AgreementFacts facts;
  private final FilledAgreement filled;
  private final ZoneId zone;
  private final WordWriter paper = WordWriter.portrait();

  private AgreementPaper(AgreementText text, AgreementFacts facts, ZoneId zone) {
    this.text = text;
    this.facts = facts;
    this.filled = new FilledAgreement(text, facts);
    this.zone = zone;
  }

  static void write(AgreementText text, AgreementFacts facts, ZoneId zone, OutputStream out)
      throws IOException {
    AgreementPaper agreement = new AgreementPaper(text, facts, zone);
    agreement.head();
    agreement.filled.sections().forEach(agreement::section);
    text.tables().forEach(agreement::table);
    agreement.signatures();
    agreement.paper.writeTo(out);
  }

  private void head() {
    paper.title(filled.filled(text.title()));
    text.before().forEach(line -> paper.line(filled.filled(line)));
  }

  private void section(FilledAgreement.Section section) {
    paper.heading(section.heading());
    section.lines().forEach(paper::paragraph);
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
    text.after().forEach(line -> paper.rightLine(filled.filled(line)));
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
