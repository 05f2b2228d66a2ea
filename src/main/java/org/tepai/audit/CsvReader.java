package org.tepai.audit;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link CsvLine} wrote, also where a field holds quotes or line breaks. */
final class CsvReader {

  private final Reader file;
  private List<String> fields;
  private StringBuilder field;
  private boolean quoted;
  private boolean behindQuote;

  CsvReader(Reader file) {
    this.file = file;
  }

  /**
   * @return the fields of the next line; empty at the end of the file
   */
  Optional<List<String>> next() throws IOException {
    int sign = file.read();
    if (sign < 0) {
      return Optional.empty();
    }
    fields = new ArrayList<>();
    field = new StringBuilder();
    quoted = false;
    behindQuote = false;
    for (; sign >= 0 && (quoted || sign != '\n'); sign = file.read()) {
      take((char) sign);
    }
    endField();
    return Optional.of(fields);
  }

  private void take(char sign) {
    if (sign == '"') {
      // two of them within quotes stand for one
      if (behindQuote) {
        field.append(sign);
      }
      behindQuote = quoted;
      quoted = !quoted;
      return;
    }
    behindQuote = false;
    if (sign == ',' && !quoted) {
      endField();
    } else if (quoted || sign != '\r') {
      field.append(sign);
    }
  }

  private void endField() {
    boolean guarded = !field.isEmpty() && field.charAt(0) == '\'';
    fields.add(guarded ? field.substring(1) : field.toString());
    field.setLength(0);
  }
}
