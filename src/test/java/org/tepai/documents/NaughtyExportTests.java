package org.tepai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.tepai.NaughtyStrings;

/**
 * What was typed stands in Excel and Word as it was typed: no formula, no field, no broken file.
 */
class NaughtyExportTests {

  private static final int PLACES = 4;

  @Test
  void in_excel_it_is_text_wherever_it_stands() throws IOException {
    for (String typed : NaughtyStrings.all().toList()) {
      SheetContent content =
          new SheetContent(
              typed, typed, List.of(typed), List.of(typed, "数"), List.of(10, 10), List.of(typed));
      try (XSSFWorkbook workbook = workbook(content, List.of(typed, -5))) {
        List<Cell> texts = texts(workbook.getSheetAt(0));
        assertThat(texts).as(typed).hasSizeGreaterThan(PLACES);
        assertThat(texts.stream().map(Cell::getStringCellValue).filter(typed::equals))
            .as(typed)
            .hasSize(PLACES + 1);
        assertThat(texts).allSatisfy(cell -> assertMarked(cell));
        assertThat(workbook.getSheetAt(0).getRow(3).getCell(1).getNumericCellValue()).isEqualTo(-5);
      }
    }
  }

  @Test
  void what_a_file_cannot_carry_does_not_break_it() throws IOException {
    for (String typed : NaughtyStrings.IMPOSSIBLE) {
      SheetContent content =
          new SheetContent("a", typed, List.of(), List.of("一", "二"), List.of(9, 9), List.of());
      try (XSSFWorkbook workbook = workbook(content, List.of(typed, typed))) {
        assertThat(texts(workbook.getSheetAt(0))).isNotEmpty();
      }
      try (XWPFDocument word = word(typed)) {
        assertThat(word.getParagraphs()).isNotEmpty();
      }
    }
  }

  @Test
  void in_word_it_is_text_and_no_field() throws IOException {
    for (String typed : NaughtyStrings.all().toList()) {
      try (XWPFDocument word = word(typed)) {
        String xml = word.getDocument().xmlText();
        assertThat(xml)
            .as(typed)
            .doesNotContain("instrText", "fldSimple", "w:hyperlink", "w:object");
        assertThat(text(word)).as(typed).contains(typed);
        assertThat(word.getTables().get(0).getRow(1).getCell(0).getText())
            .as(typed)
            .isEqualTo(typed);
      }
    }
  }

  @Test
  void a_file_is_called_what_every_system_can_save() {
    Stream.concat(NaughtyStrings.all(), NaughtyStrings.IMPOSSIBLE.stream())
        .forEach(
            typed ->
                assertThat(PlainText.fileName(typed + ".xlsx"))
                    .as(typed)
                    .endsWith(".xlsx")
                    .doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cc}\\u202e\\u200b\\u2028]"));
  }

  private static void assertMarked(Cell cell) {
    String text = cell.getStringCellValue();
    assertThat(cell.getCellType()).as(text).isEqualTo(CellType.STRING);
    assertThat(cell.getCellStyle().getQuotePrefixed())
        .as(text)
        .isEqualTo(PlainText.looksLikeFormula(text));
  }

  private static XSSFWorkbook workbook(SheetContent content, List<Object> row) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SheetWriter.write(content, Collections.singletonList(row).iterator(), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<Cell> texts(XSSFSheet sheet) {
    List<Cell> cells = new ArrayList<>();
    for (Row row : sheet) {
      row.forEach(
          cell -> {
            if (cell.getCellType() != CellType.NUMERIC && cell.getCellType() != CellType.BLANK) {
              cells.add(cell);
            }
          });
    }
    return cells;
  }

  private static XWPFDocument word(String typed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WordWriter.portrait()
        .title(typed)
        .heading(typed)
        .line(typed)
        .paragraph(typed)
        .rightLine(typed)
        .table(List.of(typed), List.of(1), List.of(List.of(typed)))
        .writeTo(out);
    return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> text(XWPFDocument word) {
    return word.getParagraphs().stream().map(XWPFParagraph::getText).toList();
  }
}
