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

  /** A column; its width is counted in Chinese characters. */
  record Column(RosterColumn shows, String header, int width) {}
}
