package org.tepai.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name says what the file is, to every reader and every system. */
class SafeFileNameTests {

  @ParameterizedTest
  @CsvSource({
    "技术方案（第2稿）.docx,技术方案（第2稿）.docx",
    "../../etc/passwd,passwd",
    "C:\\Users\\a\\方案.docx,方案.docx",
    "..,document",
    "con.pdf,_con.pdf",
    "LPT1,_LPT1",
    "方案.pdf. . ,方案.pdf",
    ".bashrc,bashrc",
    "𠮷田😀.pdf,𠮷田😀.pdf"
  })
  void it_stays_readable_and_leaves_no_folder(String claimed, String safe) {
    assertThat(SafeFileName.ofUpload(claimed)).isEqualTo(safe);
  }

  @Test
  void nothing_in_it_is_invisible_or_turns_its_ending_round() {
    assertThat(SafeFileName.of("证明\u202Efdp.exe")).isEqualTo("证明_fdp.exe");
    assertThat(SafeFileName.of("a\u200Bb\r\nSet-Cookie: c\0.pdf"))
        .isEqualTo("a_b__Set-Cookie_ c_.pdf");
    assertThat(SafeFileName.of("\uD842.pdf")).isEqualTo("_.pdf");
  }

  @Test
  void a_long_one_is_cut_before_its_ending_and_never_inside_a_character() {
    String name = SafeFileName.of("𠮷".repeat(300) + ".docx");
    assertThat(name).endsWith("𠮷.docx").matches("(𠮷)+\\.docx");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(240);
  }
}
