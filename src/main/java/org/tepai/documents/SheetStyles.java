package org.tepai.documents;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of a printed list; made once a workbook, since a file holds only so many. */
final class SheetStyles {

  private final Workbook workbook;
  private final CellStyle title;
  private final CellStyle note;
  private final CellStyle header;
  private final CellStyle text;
  private final Map<CellStyle, CellStyle> quoted = new HashMap<>();
  private final CellStyle number;

  SheetStyles(Workbook workbook) {
    this.workbook = workbook;
    title = style(font("黑体", 18), HorizontalAlignment.CENTER);
    note = style(font("宋体", 11), HorizontalAlignment.LEFT);
    header = grid(style(font("黑体", 11), HorizontalAlignment.CENTER));
    header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    text = grid(style(font("宋体", 10), HorizontalAlignment.LEFT));
    number = grid(style(font("宋体", 10), HorizontalAlignment.CENTER));
  }

  CellStyle title() {
    return title;
  }

  CellStyle note() {
    return note;
  }

  CellStyle header() {
    return header;
  }

  CellStyle text() {
    return text;
  }

  /** The style for a text: marked as text where a spreadsheet might take it for a formula. */
  CellStyle of(CellStyle style, String text) {
    return PlainText.looksLikeFormula(text) ? quoted.computeIfAbsent(style, this::quoted) : style;
  }

  private CellStyle quoted(CellStyle style) {
    CellStyle marked = workbook.createCellStyle();
    marked.cloneStyleFrom(style);
    marked.setQuotePrefixed(true);
    return marked;
  }

  CellStyle number() {
    return number;
  }

  private CellStyle style(Font font, HorizontalAlignment alignment) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }

  private CellStyle grid(CellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private Font font(String name, int points) {
    Font font = workbook.createFont();
    font.setFontName(name);
    font.setFontHeightInPoints((short) points);
    return font;
  }
}
