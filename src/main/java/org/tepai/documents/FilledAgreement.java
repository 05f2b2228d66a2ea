package org.tepai.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An agreement's lines for one case: those of the given answers among them, numbered here, so that
 * a line or section left out leaves no gap.
 */
final class FilledAgreement {

  private final AgreementText text;
  private final AgreementFacts facts;
  private final Map<String, String> values;

  FilledAgreement(AgreementText text, AgreementFacts facts) {
    this.text = text;
    this.facts = facts;
    this.values = facts.values();
  }

  /** A numbered part as it stands on the paper. */
  record Section(String heading, List<String> lines) {}

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (AgreementText.Section section : text.sections()) {
      List<String> lines = lines(section);
      if (!lines.isEmpty()) {
        String number = ChineseNumber.of(sections.size() + 1);
        sections.add(new Section("第" + number + "条  " + section.heading(), lines));
      }
    }
    return sections;
  }

  /** A row for each line with {@code heading} and {@code text}; a heading stands once. */
  List<Map<String, String>> rows() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Section section : sections()) {
      String heading = section.heading();
      for (String line : section.lines()) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("heading", heading);
        row.put("text", line);
        rows.add(row);
        heading = "";
      }
    }
    return rows;
  }

  String filled(String line) {
    return Placeholders.fill(line, values);
  }

  private List<String> lines(AgreementText.Section section) {
    List<String> lines =
        section.lines().stream().filter(this::given).flatMap(line -> filled(line)).toList();
    return IntStream.range(0, lines.size())
        .mapToObj(index -> lines.size() == 1 ? lines.get(0) : (index + 1) + ". " + lines.get(index))
        .map(FilledAgreement::ended)
        .toList();
  }

  /** What people type often lacks its full stop. */
  private static String ended(String line) {
    return line.isEmpty() || "。；：！？.;:!?".indexOf(line.charAt(line.length() - 1)) >= 0
        ? line
        : line + "。";
  }

  private boolean given(AgreementText.Line line) {
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
}
