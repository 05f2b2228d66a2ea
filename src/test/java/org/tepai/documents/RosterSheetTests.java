package org.tepai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.tepai.Clause;

class RosterSheetTests {

  private static final int HEADER = 3;

  private final TableText text = Papers.table(TextKind.RECOMMENDED_ROSTER);

  @Clause("CQ-2.3")
  @Test
  void theRecommendedRosterHasTheColumnsThatTheBureauAsksFor() throws IOException {
    XSSFSheet sheet = sheet(Papers.lines(3), 3);
    assertThat(texts(sheet.getRow(HEADER)))
        .containsExactly(
            "批次",
            "区县",
            "序号",
            "企业",
            "统一社会信用代码",
            "团队",
            "负责人",
            "成员数",
            "派出单位",
            "拟解决问题",
            "区县意见（含例外理由）",
            "报送日");
    assertThat(texts(sheet.getRow(HEADER + 2)))
        .contains("第一批", "示例甲区", "2.0", "虚构第2号精密制造有限公司", "虚甲2", "2025年3月28日");
  }

  @Clause("CQ-7.batches")
  @Test
  void theHeadShowsBothTheNamedAndTheActualDeadline() throws IOException {
    XSSFSheet sheet = sheet(Papers.lines(1), 1);
    assertThat(sheet.getRow(2).getCell(0).getStringCellValue())
        .contains("2025年3月31日")
        .contains("2025年3月30日");
  }

  @Test
  void anEntryWithoutARemarkIsSimplyRecommended() throws IOException {
    RosterLine plain = Papers.line(1);
    RosterLine line =
        new RosterLine(plain.round(), "", 1, "甲", "", "", "", 2, "", "", " ", plain.submittedOn());
    assertThat(texts(sheet(Stream.of(line), 1).getRow(HEADER + 1))).contains("推荐");
  }

  @Test
  void theSheetIsReadyToPrint() throws IOException {
    XSSFSheet sheet = sheet(Papers.lines(1), 1);
    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADER);
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
  }

  @Test
  void nothingTypedBecomesAFormula() throws IOException {
    RosterLine plain = Papers.line(1);
    for (String attack : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1")) {
      RosterLine line =
          new RosterLine(
              plain.round(),
              plain.district(),
              1,
              attack,
              "",
              attack,
              "",
              2,
              "",
              attack,
              null,
              null);
      Cell cell = sheet(Stream.of(line), 1).getRow(HEADER + 1).getCell(3);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(attack);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void charactersThatXmlCannotCarryAreDropped() throws IOException {
    RosterLine plain = Papers.line(1);
    RosterLine line =
        new RosterLine(
            plain.round(), "", 1, "甲\u0000\u0008\uFFFE\uD800乙😀", "", "", "", 2, "", "", "", null);
    Cell cell = sheet(Stream.of(line), 1).getRow(HEADER + 1).getCell(3);
    assertThat(cell.getStringCellValue()).isEqualTo("甲乙😀");
  }

  @Test
  void manyRowsAreStreamed() throws IOException {
    XSSFSheet sheet = sheet(Papers.lines(5_000), 5_000);
    assertThat(sheet.getRow(HEADER + 5_000).getCell(2).getNumericCellValue()).isEqualTo(5_000);
  }

  private XSSFSheet sheet(Stream<RosterLine> lines, int count) throws IOException {
    byte[] bytes =
        Papers.bytes(out -> RosterSheet.write(text, Papers.recommended(count).values(), lines, out))
            .toByteArray();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return workbook.getSheetAt(0);
    }
  }

  private static List<String> texts(Row row) {
    return Stream.iterate(0, index -> index < row.getLastCellNum(), index -> index + 1)
        .map(index -> row.getCell(index).toString())
        .toList();
  }
}
