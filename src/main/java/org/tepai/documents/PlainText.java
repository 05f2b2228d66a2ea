package org.tepai.documents;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.WorkbookUtil;
import org.tepai.uploads.SafeFileName;

/**
 * The one rule for what people typed when it goes into a file of ours: characters that XML cannot
 * carry would make the file unreadable, and a name with a path in it could leave the folder it is
 * saved to.
 */
final class PlainText {

  /** What a spreadsheet cell holds at most; a longer text makes the library refuse the file. */
  static final int CELL_LIMIT = 32_767;

  private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

  /** How spreadsheets write a character that XML cannot carry; typed, it is to stay as typed. */
  private static final Pattern ESCAPE = Pattern.compile("_x[0-9A-Fa-f]{4}_");

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
    String clean = ESCAPE.matcher(clean(text)).replaceAll("_x005F$0");
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
    return SafeFileName.of(clean(name));
  }

  /** A sheet's name; a spreadsheet refuses a file whose sheets have others. */
  static String sheetName(String name) {
    return WorkbookUtil.createSafeSheetName(clean(name).replaceAll("\\p{Cntrl}", "_"), '_');
  }

  private static boolean isXml(int point) {
    boolean layout = point == '\t' || point == '\n' || point == '\r';
    boolean plain = point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD;
    return layout || plain || point >= 0x10000;
  }

  private PlainText() {}
}
