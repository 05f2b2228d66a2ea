package org.tepai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A roster as a spreadsheet: the jurisdiction's wording, the round's facts, the entries one by one.
 */
final class RosterSheet {

  static void write(
      TableText text, Map<String, String> facts, Stream<RosterLine> lines, OutputStream out)
      throws IOException {
    Iterator<List<Object>> rows = lines.map(line -> row(text, line)).iterator();
    SheetWriter.write(content(text, facts), rows, out);
  }

  private static SheetContent content(TableText text, Map<String, String> facts) {
    return new SheetContent(
        text.sheetName(),
        Placeholders.fill(text.title(), facts),
        filled(text.before(), facts),
        text.columns().stream().map(TableText.Column::header).toList(),
        text.columns().stream().map(TableText.Column::width).toList(),
        filled(text.after(), facts));
  }

  private static List<String> filled(List<String> lines, Map<String, String> facts) {
    return lines.stream().map(line -> Placeholders.fill(line, facts)).toList();
  }

  private static List<Object> row(TableText text, RosterLine line) {
    return text.columns().stream().map(column -> column.of(line)).toList();
  }

  private RosterSheet() {}
}
