package org.tepai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a list as a spreadsheet that an office can print as it is: title, head lines, a frozen and
 * repeated header, A4 landscape. Rows leave memory as they are written.
 */
final class SheetWriter {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int WIDTH_OF_A_CHARACTER = 512;
  private static final double MARGIN_INCHES = 0.4;
  private static final int LINE_HEIGHT = 14;
  private static final int TALLEST_ROW = 409;

  private final SheetContent content;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final SheetStyles styles = new SheetStyles(workbook);
  private final SXSSFSheet sheet;
  private int next;

  private SheetWriter(SheetContent content) {
    this.content = content;
    this.sheet = workbook.createSheet(PlainText.sheetName(content.sheetName()));
  }

  static void write(SheetContent content, Iterator<List<Object>> rows, OutputStream out)
      throws IOException {
    SheetWriter writer = new SheetWriter(content);
    try (writer.workbook) {
      writer.head();
      rows.forEachRemaining(writer::entry);
      content.after().forEach(line -> writer.line(line, writer.styles.note()));
      writer.workbook.write(out);
    }
  }

  private void head() {
    line(content.title(), styles.title()).setHeightInPoints(36);
    content.before().forEach(line -> line(line, styles.note()));
    int header = next;
    row(List.copyOf(content.headers()), styles.header()).setHeightInPoints(32);
    sheet.createFreezePane(0, next);
    sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    setUpPage();
  }

  private Row line(String text, CellStyle style) {
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(22);
    Cell cell = row.createCell(0);
    write(cell, text, style);
    if (content.headers().size() > 1) {
      int last = content.headers().size() - 1;
      sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, last));
    }
    return row;
  }

  private void entry(List<Object> values) {
    Row row = row(values, styles.text());
    int lines = 1;
    for (int column = 0; column < values.size(); column++) {
      String text = PlainText.cell(values.get(column).toString());
      lines = Math.max(lines, LineCount.of(text, content.widths().get(column)));
    }
    row.setHeightInPoints(Math.min(TALLEST_ROW, 8 + lines * LINE_HEIGHT));
  }

  private Row row(List<Object> values, CellStyle style) {
    Row row = sheet.createRow(next++);
    for (int column = 0; column < values.size(); column++) {
      fill(row.createCell(column), values.get(column), style);
    }
    return row;
  }

  private void fill(Cell cell, Object value, CellStyle style) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
      cell.setCellStyle(styles.number());
    } else {
      write(cell, value.toString(), style);
    }
  }

  /** Text stays text: never a formula, and marked so where a spreadsheet might think otherwise. */
  private void write(Cell cell, String typed, CellStyle style) {
    String text = PlainText.cell(typed);
    cell.setCellValue(text);
    cell.setCellStyle(styles.of(style, text));
  }

  private void setUpPage() {
    setColumnWidths();
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    sheet.setHorizontallyCenter(true);
    sheet.getFooter().setCenter("第 &P 页  共 &N 页");
  }

  private void setColumnWidths() {
    for (int column = 0; column < content.widths().size(); column++) {
      sheet.setColumnWidth(column, content.widths().get(column) * WIDTH_OF_A_CHARACTER);
    }
  }
}
