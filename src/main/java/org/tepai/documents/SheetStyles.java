package org.tepai.documents;

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
  private final CellStyle quoted;
  private final CellStyle number;

  SheetStyles(Workbook workbook) {
    this.workbook = workbook;
    title = style(font("黑体", 18), HorizontalAlignment.CENTER);
    note = style(font("宋体", 11), HorizontalAlignment.LEFT);
    header = grid(style(font("黑体", 11), HorizontalAlignment.CENTER));
    header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    text = grid(style(font("宋体", 10), HorizontalAlignment.LEFT));
    quoted = grid(style(font("宋体", 10), HorizontalAlignment.LEFT));
    quoted.setQuotePrefixed(true);
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

  CellStyle quoted() {
    return quoted;
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
