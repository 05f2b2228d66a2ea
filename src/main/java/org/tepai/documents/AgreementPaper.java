package org.tepai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An agreement as a paper: the jurisdiction's lines, those of the chosen services among them, the
 * team and who has signed. Its sections are numbered here, so that a line left out leaves no gap.
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
    agreement.members();
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
      paper.heading("第" + ChineseNumber.of(number++) + "条  " + section.heading());
      lines(section).forEach(paper::paragraph);
    }
  }

  private List<String> lines(AgreementText.Section section) {
    List<String> lines =
        section.lines().stream().filter(this::chosen).flatMap(this::filled).toList();
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
    return line.category().map(facts.categories()::contains).orElse(true);
  }

  private Stream<String> filled(AgreementText.Line line) {
    if (!line.perProblem()) {
      return Stream.of(filled(line.text()));
    }
    return facts.problems().stream()
        .map(problem -> Placeholders.fill(line.text(), name -> value(name, problem)));
  }

  private String value(String name, String problem) {
    return "item".equals(name) ? problem : values.get(name);
  }

  private String filled(String line) {
    return Placeholders.fill(line, values);
  }

  private void members() {
    paper.heading(text.membersHeading());
    paper.table(
        text.memberHeaders(),
        List.of(4, 4, 4, 6, 10, 8),
        facts.members().stream().map(AgreementPaper::row).toList());
  }

  private static List<String> row(AgreementFacts.Member member) {
    return List.of(
        member.name(),
        member.role(),
        member.degree(),
        member.title(),
        member.unit(),
        member.field());
  }

  private void signatures() {
    paper.heading(text.signaturesHeading());
    paper.wholeTable(
        text.signatureHeaders(),
        List.of(10, 11, 5, 11),
        facts.signatures().stream().map(this::row).toList());
    text.after().forEach(line -> paper.rightLine(filled(line)));
  }

  private List<String> row(AgreementFacts.Signature signature) {
    boolean signed = signature.signedAt() != null;
    return List.of(
        text.parties().getOrDefault(signature.party(), signature.party()),
        signature.name(),
        signed ? signature.signedBy() : "",
        signed ? ChineseDate.of(signature.signedAt(), zone) : text.unsigned());
  }
}
