package org.tepai.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTests {

  @Test
  void aFileNameCannotLeaveItsFolder() {
    assertThat(PlainText.fileName("../../etc/名单.xlsx")).isEqualTo("_.._etc_名单.xlsx");
    assertThat(PlainText.fileName("a\\b:c*d?\"<>|\u0000\n.docx")).isEqualTo("a_b_c_d______.docx");
    assertThat(PlainText.fileName("  ")).isEqualTo("document");
    assertThat(PlainText.fileName("名单\u202excod.exe")).doesNotContain("\u202e");
  }

  @Test
  void aLongNameKeepsItsExtension() {
    String name = PlainText.fileName("名".repeat(300) + ".xlsx");
    assertThat(name).endsWith("名.xlsx");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(200, 240);
  }

  @Test
  void aCellHoldsNoMoreThanASpreadsheetAllows() {
    assertThat(PlainText.cell("字".repeat(40_000))).hasSize(PlainText.CELL_LIMIT).endsWith("…");
  }

  @Test
  void articleNumbersAreChinese() {
    assertThat(ChineseNumber.of(1)).isEqualTo("一");
    assertThat(ChineseNumber.of(10)).isEqualTo("十");
    assertThat(ChineseNumber.of(13)).isEqualTo("十三");
    assertThat(ChineseNumber.of(20)).isEqualTo("二十");
  }
}
