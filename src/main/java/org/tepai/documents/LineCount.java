package org.tepai.documents;

/**
 * Estimates how many lines a text takes in a column. A spreadsheet written without row heights
 * shows wrapped text cut off until somebody touches the row.
 */
final class LineCount {

  private static final double LATIN = 0.55;

  /**
   * @param width the column's width in Chinese characters
   */
  static int of(String text, int width) {
    return text.lines()
        .mapToInt(line -> (int) Math.ceil(length(line) / width))
        .map(n -> Math.max(1, n))
        .sum();
  }

  private static double length(String line) {
    return line.codePoints().mapToDouble(point -> point < 0x2E80 ? LATIN : 1).sum();
  }

  private LineCount() {}
}
