package org.tepai.documents;

import java.util.stream.Collectors;

/**
 * Makes what people typed safe to stand in an office file: characters that XML cannot carry would
 * make the file unreadable, and a name with a path in it could leave the folder it is saved to.
 */
final class PlainText {

  /** What a spreadsheet cell holds at most; a longer text makes the library refuse the file. */
  static final int CELL_LIMIT = 32_767;

  private static final int NAME_LIMIT = 120;
  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  static String clean(String text) {
    if (text == null) {
      return "";
    }
    return text.codePoints()
        .filter(PlainText::isXml)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  static String cell(String text) {
    String clean = clean(text);
    return clean.length() <= CELL_LIMIT ? clean : clean.substring(0, CELL_LIMIT - 1) + "…";
  }

  /**
   * Whether a spreadsheet would take the text for a formula once somebody edits or re-imports it.
   */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** A file name that every system can save. */
  static String fileName(String name) {
    String safe =
        clean(name)
            .replaceAll(
                "[\\\\/:*?\"<>|\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]", "_")
            .strip();
    String trimmed = safe.replaceAll("^[.\\s]+", "");
    return trimmed.isEmpty() ? "document" : shortened(trimmed);
  }

  private static String shortened(String name) {
    if (name.length() <= NAME_LIMIT) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot > name.length() - 8 && dot > 0 ? name.substring(dot) : "";
    return name.substring(0, NAME_LIMIT - extension.length()) + extension;
  }

  private static boolean isXml(int point) {
    boolean layout = point == '\t' || point == '\n' || point == '\r';
    boolean plain = point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD;
    return layout || plain || point >= 0x10000;
  }

  private PlainText() {}
}
