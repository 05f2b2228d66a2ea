package org.tepai.documents;

import java.util.List;

/**
 * A jurisdiction's wording of a list: what stands above, which columns it has, what stands below.
 */
record TableText(
    String title,
    String fileName,
    String sheetName,
    List<String> before,
    List<Column> columns,
    List<String> after) {

  /**
   * A column; its width is counted in Chinese characters.
   *
   * @param empty what stands where the entry says nothing
   */
  record Column(RosterColumn shows, String header, int width, String empty) {

    Object of(RosterLine line) {
      Object value = shows.of(line);
      return value == null || value.toString().isBlank() ? empty : value;
    }
  }
}
