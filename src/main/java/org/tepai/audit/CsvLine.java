package org.tepai.audit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a table as text, which spreadsheet programs open. What a program would take for a
 * formula gets an apostrophe before it; so does what begins with one, so that reading takes away
 * exactly what writing put there.
 */
final class CsvLine {

  private static final String FORMULA = "=+-@\t\r\n'";

  static String of(List<String> fields) {
    return fields.stream()
        .map(field -> '"' + harmless(field).replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String harmless(String field) {
    return !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
  }

  private CsvLine() {}
}
