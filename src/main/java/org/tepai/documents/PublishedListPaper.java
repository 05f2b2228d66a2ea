package org.tepai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The published list as a paper: title, number, what was decided, the table, who issues it when.
 */
final class PublishedListPaper {

  static void write(
      TableText text, Map<String, String> facts, Stream<RosterLine> lines, OutputStream out)
      throws IOException {
    WordWriter paper = WordWriter.landscape().title(Placeholders.fill(text.title(), facts));
    text.before().forEach(line -> paper.paragraph(Placeholders.fill(line, facts)));
    paper.gap();
    paper.table(headers(text), widths(text), lines.map(line -> row(text, line)).toList());
    paper.gap();
    text.after().forEach(line -> paper.rightLine(Placeholders.fill(line, facts)));
    paper.writeTo(out);
  }

  private static List<String> headers(TableText text) {
    return text.columns().stream().map(TableText.Column::header).toList();
  }

  private static List<Integer> widths(TableText text) {
    return text.columns().stream().map(TableText.Column::width).toList();
  }

  private static List<String> row(TableText text, RosterLine line) {
    return text.columns().stream().map(column -> column.of(line).toString()).toList();
  }

  private PublishedListPaper() {}
}
