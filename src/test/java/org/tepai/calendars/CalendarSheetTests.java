package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
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
  void cellsThatDoNotSayWhereTheyStandFollowOneAnother() {
    String rows =
        row("日期", "类型", "名称", "依据") + row("2027-10-09", "上班", null, "某通知") + "<row><c/></row>";

    assertThat(CalendarSheetReader.read(withSheet(rows)))
        .containsExactly(new CalendarRow(2, "2027-10-09", "上班", "", "某通知"));
  }

  @Test
  void whateverTheLibraryStumblesOverIsSaidInChinese() {
    for (String broken : List.of("<row r=\"x\"/>", "<row><c r=\"A1\" t=\"s\"><v>9</v></c></row>")) {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> CalendarSheetReader.read(withSheet(broken)))
          .withMessageContaining("应为 Excel 工作簿");
    }
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

  private static String row(String... texts) {
    return Stream.of(texts)
        .map(text -> text == null ? "<c/>" : "<c t=\"str\"><v>" + text + "</v></c>")
        .collect(Collectors.joining("", "<row>", "</row>"));
  }

  /** A workbook as another product might write it. */
  private static ByteArrayInputStream withSheet(String rows) {
    String xml =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
            + rows
            + "</sheetData></worksheet>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream given = new ZipInputStream(sheet(sheet -> {}));
        ZipOutputStream written = new ZipOutputStream(out)) {
      for (ZipEntry entry = given.getNextEntry(); entry != null; entry = given.getNextEntry()) {
        written.putNextEntry(new ZipEntry(entry.getName()));
        boolean replaced = entry.getName().endsWith("sheet1.xml");
        written.write(replaced ? xml.getBytes(StandardCharsets.UTF_8) : given.readAllBytes());
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return new ByteArrayInputStream(out.toByteArray());
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
