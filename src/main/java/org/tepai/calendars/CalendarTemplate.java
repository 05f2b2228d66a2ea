package org.tepai.calendars;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sheet that an administrator fills in: a year that is already there shows how, and a list of
 * the two kinds keeps typing mistakes away.
 */
final class CalendarTemplate {

  private static final int LAST_ROW = 400;
  private static final int CHARACTER = 512;
  private static final List<Integer> WIDTHS = List.of(14, 8, 14, 60);
  private static final List<String> ADVICE =
      List.of(
          "一行一天：放假的每一天都列出（含落在周末的），调休上班的周末也列出；平常的工作日和周末不列。",
          "“日期”如 2027-01-01；“类型”只能是“放假”或“上班”；“名称”如“春节”；“依据”写明通知的发文机关、文号和日期。",
          "表中现有各行是已录入年份的数据，仅作示例：请改为要导入的年份，一个文件只含一年。",
          "导入后，该年原有数据整年替换，未办结事项的到期日随之重算，变动的逐一告知。");

  private CalendarTemplate() {}

  static void write(List<CalendarDay> example, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      days(workbook, example);
      Sheet advice = workbook.createSheet("填写说明");
      advice.setColumnWidth(0, 100 * CHARACTER);
      for (int line = 0; line < ADVICE.size(); line++) {
        advice.createRow(line).createCell(0).setCellValue(ADVICE.get(line));
      }
      workbook.write(out);
    }
  }

  private static void days(XSSFWorkbook workbook, List<CalendarDay> example) {
    Sheet sheet = workbook.createSheet("放假安排");
    header(workbook, sheet.createRow(0));
    CellStyle date = workbook.createCellStyle();
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
    CellStyle text = workbook.createCellStyle();
    // what somebody imported comes back as text, never as a formula
    text.setQuotePrefixed(true);
    for (int index = 0; index < example.size(); index++) {
      row(sheet.createRow(index + 1), example.get(index), date, text);
    }
    DataValidationHelper validation = sheet.getDataValidationHelper();
    sheet.addValidationData(
        validation.createValidation(
            validation.createExplicitListConstraint(
                new String[] {DayKind.HOLIDAY.label(), DayKind.WORKDAY.label()}),
            new CellRangeAddressList(1, LAST_ROW, 1, 1)));
    sheet.createFreezePane(0, 1);
  }

  private static void header(XSSFWorkbook workbook, Row row) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle style = workbook.createCellStyle();
    style.setFont(bold);
    for (int column = 0; column < WIDTHS.size(); column++) {
      row.getSheet().setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
      row.createCell(column).setCellValue(CalendarSheetReader.HEADERS.get(column));
      row.getCell(column).setCellStyle(style);
    }
  }

  private static void row(Row row, CalendarDay day, CellStyle date, CellStyle text) {
    row.createCell(0).setCellValue(day.day());
    row.getCell(0).setCellStyle(date);
    List<String> words = List.of(day.kind().label(), day.name(), day.notice());
    for (int column = 1; column <= words.size(); column++) {
      row.createCell(column).setCellValue(words.get(column - 1));
      row.getCell(column).setCellStyle(text);
    }
  }
}
