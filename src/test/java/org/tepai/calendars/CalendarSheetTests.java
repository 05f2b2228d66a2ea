package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tepai.process.InvalidInput;

class CalendarSheetTests {

  @Test
  void theTemplateCanBeReadBackAsItIs() throws IOException {
    List<CalendarDay> days = new LegalHolidays().of(2026, "某通知");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CalendarTemplate.write(days, out);
    List<CalendarRow> rows = CalendarSheetReader.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(rows.get(0)).isEqualTo(new CalendarRow(2, "2026-01-01", "放假", "元旦", "某通知"));
    assertThat(CalendarRowPolicy.days(2026, rows, 1)).isEqualTo(days);
  }

  @Test
  void datesCountAsWhatTheyAreHoweverTheSheetShowsThem() {
    List<CalendarRow> rows =
        CalendarSheetReader.read(
            sheet(
                sheet -> {
                  header(sheet);
                  CellStyle american = sheet.getWorkbook().createCellStyle();
                  american.setDataFormat((short) 14);
                  Row row = sheet.createRow(3);
                  row.createCell(0).setCellValue(java.time.LocalDate.of(2027, 10, 9));
                  row.getCell(0).setCellStyle(american);
                  row.createCell(1).setCellValue(" 上班 ");
                }));
    assertThat(rows).containsExactly(new CalendarRow(4, "2027-10-09", "上班", "", ""));
  }

  @Test
  void whatIsNoWorkbookOrHasOtherColumnsIsRefused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> CalendarSheetReader.read(new ByteArrayInputStream("日期,类型".getBytes())))
        .withMessageContaining("应为 Excel 工作簿");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                CalendarSheetReader.read(
                    sheet(sheet -> sheet.createRow(0).createCell(0).setCellValue("日子"))))
        .withMessageContaining("应为“日期、类型、名称、依据”");
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> CalendarSheetReader.read(sheet(sheet -> {})))
        .withMessageContaining("表头");
  }

  @Test
  void aSheetThatNeverEndsIsNotRead() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                CalendarSheetReader.read(
                    sheet(
                        sheet -> {
                          header(sheet);
                          for (int line = 1; line < 1000; line++) {
                            sheet.createRow(line).createCell(0).setCellValue("x");
                          }
                        })))
        .withMessageContaining("超过 400 行");
  }

  private static void header(Sheet sheet) {
    Row row = sheet.createRow(0);
    for (int column = 0; column < 4; column++) {
      row.createCell(column).setCellValue(CalendarSheetReader.HEADERS.get(column));
    }
  }

  private static ByteArrayInputStream sheet(Consumer<Sheet> content) {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      content.accept(workbook.createSheet());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return new ByteArrayInputStream(out.toByteArray());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
