package org.tepai.uploads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.tepai.uploads.CraftedFiles.DOCUMENT_RELS;
import static org.tepai.uploads.CraftedFiles.TYPES;
import static org.tepai.uploads.CraftedFiles.body;
import static org.tepai.uploads.CraftedFiles.bytes;
import static org.tepai.uploads.CraftedFiles.field;
import static org.tepai.uploads.CraftedFiles.pdf;
import static org.tepai.uploads.CraftedFiles.relation;
import static org.tepai.uploads.CraftedFiles.types;
import static org.tepai.uploads.CraftedFiles.wordWith;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** What comes from outside is of an allowed kind, truly so, small, and does nothing by itself. */
class FilesFromOutsideTests {

  private final ReceivingFiles files =
      new ReceivingFiles(
          new UploadSettings(
              Set.of(FileKind.PDF, FileKind.PNG, FileKind.JPG, FileKind.DOCX, FileKind.XLSX),
              DataSize.ofMegabytes(2),
              50,
              100,
              DataSize.ofMegabytes(20),
              150));

  @Test
  void what_people_send_is_taken_as_it_is() throws IOException {
    assertTaken("证明.pdf", pdf("/Outlines 2 0 R"), FileKind.PDF);
    assertTaken("证明（导出）.pdf", CraftedFiles.packedPdf("<< /Type /Pages >>"), FileKind.PDF);
    assertTaken("营业执照.png", CraftedFiles.picture("png"), FileKind.PNG);
    assertTaken("营业执照.JPEG", CraftedFiles.picture("jpg"), FileKind.JPG);
    assertTaken("方案.docx", CraftedFiles.word("技术方案"), FileKind.DOCX);
    assertTaken("清单.xlsx", CraftedFiles.excel(), FileKind.XLSX);
    assertTaken(
        "目录.docx", wordWith("word/x.xml", field("<", "TO", "C \\o", "|", ">")), FileKind.DOCX);
  }

  @ParameterizedTest
  @CsvSource({
    "病毒.exe,.exe",
    "网页.html,.html",
    "图.svg,.svg",
    "旧表.xls,.xls",
    "宏.docm,.docm",
    "宏.xlsm,.xlsm",
    "没有扩展名,没有扩展名"
  })
  void other_kinds_are_refused_and_the_allowed_ones_named(String name, String why)
      throws IOException {
    assertRefused(name, CraftedFiles.word("x"), why, "可以上传：.pdf、.png、.jpg、.docx、.xlsx");
  }

  @Test
  void content_that_is_not_what_the_name_says_is_refused() throws IOException {
    assertRefused(
        "证明.pdf", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"), "不是 PDF", "网页");
    assertRefused("照片.png", CraftedFiles.picture("jpg"), "扩展名是“.png”，内容却是 JPG");
    assertRefused("清单.xlsx", CraftedFiles.word("x"), "扩展名是“.xlsx”，内容却是 Word");
    assertRefused("方案.docx", bytes("MZ\0\0\0\0"), "内容不是 Word");
    assertRefused("方案.docx", CraftedFiles.zip(Map.of("a.xml", bytes("<a/>"))), "压缩文件");
    assertRefused("空.pdf", new byte[0], "空的");
  }

  @Test
  void what_is_too_large_is_refused_with_limit_and_size() throws IOException {
    assertRefused("大.pdf", new byte[3 * 1024 * 1024], "有 3 MB", "不超过 2 MB");
  }

  @Test
  void zip_bombs_are_refused_before_they_fill_anything() throws IOException {
    Map<String, byte[]> many = CraftedFiles.wordParts();
    for (int part = 0; part < 200; part++) {
      many.put("word/p" + part + ".xml", bytes("<a/>"));
    }
    assertRefused("a.docx", CraftedFiles.zip(many), "部件超过 100 个");
    Map<String, byte[]> large = CraftedFiles.wordParts();
    large.put("word/large.xml", new byte[21 * 1024 * 1024]);
    assertRefused("a.docx", CraftedFiles.zip(large), "解压后超过 20 MB");
    large.put("word/large.xml", new byte[5 * 1024 * 1024]);
    assertRefused("a.docx", CraftedFiles.zip(large), "压缩比超过 150 倍");
    Map<String, byte[]> nested = CraftedFiles.wordParts();
    nested.put("word/media/image1.png", CraftedFiles.zip(Map.of("a", bytes("a"))));
    assertRefused("a.docx", CraftedFiles.zip(nested), "里面还有压缩文件");
  }

  @Test
  void an_archive_whose_list_and_content_disagree_is_refused() throws IOException {
    byte[] seen = CraftedFiles.zip(CraftedFiles.wordParts());
    Map<String, byte[]> other = CraftedFiles.wordParts();
    other.put("word/document.xml", bytes(body("<w:p>other</w:p>")));
    byte[] hidden = CraftedFiles.zip(other);
    byte[] both = new byte[seen.length + hidden.length];
    System.arraycopy(seen, 0, both, 0, seen.length);
    System.arraycopy(hidden, 0, both, seen.length, hidden.length);
    assertRefused("a.docx", both, "自相矛盾");
  }

  @Test
  void macros_are_refused_however_they_are_named() throws IOException {
    assertRefused("a.docx", wordWith("word/vbaProject.bin", "x"), "宏");
    assertRefused(
        "a.docx",
        wordWith(TYPES, types("application/vnd.ms-word.document.macroEnabled.main+xml")),
        "宏");
    assertRefused(
        "a.xlsx",
        wordWith(TYPES, types("application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
        "宏");
    assertRefused("a.xlsx", wordWith("xl/macrosheets/sheet1.xml", "<a/>"), "宏");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "word/embeddings/oleObject1.bin",
        "word/activeX/activeX1.xml",
        "xl/externalLinks/externalLink1.xml",
        "xl/connections.xml",
        "customUI/customUI.xml",
        "word/payload.exe",
        "word/script.js",
        "../evil.xml",
        "word\\..\\evil.xml",
        "/abs.xml"
      })
  void parts_that_have_no_business_in_a_paper_are_refused(String part) throws IOException {
    assertRefused("a.docx", wordWith(part, "<a/>"), "不能上传");
  }

  @ParameterizedTest
  @CsvSource({
    "attachedTemplate,http://evil.example/t.dotm,External,外部模板",
    "image,http://evil.example/p.png,External,文件之外",
    "image,\\\\evil.example\\p.png,External,文件之外",
    "oleObject,word/x.xml,Internal,内嵌",
    "aFChunk,word/x.xml,Internal,内嵌",
    "externalLinkPath,file:///c:/a.xls,External,内嵌",
    "hyperlink,file://evil.example/share,External,文件之外",
    "hyperlink,javascript:alert(1),External,文件之外"
  })
  void what_a_paper_would_fetch_by_itself_is_refused(
      String type, String target, String mode, String why) throws IOException {
    assertRefused("a.docx", wordWith(DOCUMENT_RELS, relation(type, target, mode)), why);
  }

  @Test
  void fields_and_formulas_that_start_something_are_refused() throws IOException {
    assertRefused(
        "a.docx",
        wordWith("word/x.xml", field("<", "DD", "EAUTO c:\\\\cmd", "|", ">")),
        "域（DDEAUTO）");
    assertRefused(
        "a.docx", wordWith("word/x.xml", field("<", "<", "REF a", ">", "PAGE", ">")), "域");
    assertRefused("a.docx", wordWith("word/x.xml", field("<", "QUOTE 68 68 69", ">")), "域（QUOTE）");
    assertRefused(
        "a.docx",
        wordWith("word/x.xml", body("<w:fldSimple w:instr=\" INCLUDETEXT x\"/>")),
        "INCLUDETEXT");
    assertRefused("a.docx", wordWith("xl/sheet1.xml", "<c><f>cmd|'/c calc'!A0</f></c>"), "公式");
    assertRefused(
        "a.docx", wordWith("xl/sheet1.xml", "<c><f>WEBSERVICE(\"http://a\")</f></c>"), "公式");
  }

  @Test
  void entities_are_not_resolved() throws IOException {
    String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
    assertRefused("a.docx", wordWith("word/x.xml", bomb), "实体");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>",
        "/OpenAction<</S/J#61vaScript/JS(x)>>",
        "/AA << /O << /S /Launch /F (cmd.exe) >> >>",
        "/Names << /EmbeddedFiles 3 0 R >>",
        "/Annots [<< /Subtype /RichMedia >>]",
        "/Annots [<< /Subtype /Movie >>]",
        "/Annots [<< /Subtype /Sound >>]",
        "/AcroForm << /XFA 3 0 R >>",
        "/OpenAction << /S /GoToR /F (other.pdf) >>"
      })
  void pdfs_that_act_are_refused_packed_ones_too(String objects) throws IOException {
    assertRefused("a.pdf", pdf(objects), "不能上传");
    assertRefused("a.pdf", CraftedFiles.packedPdf(objects), "不能上传");
  }

  @Test
  void a_pdf_that_cannot_be_looked_into_is_refused() throws IOException {
    assertRefused("a.pdf", bytes("%PDF-1.7\ntrailer << /Encrypt 4 0 R >>\n%%EOF"), "密码");
    byte[] broken = CraftedFiles.packedPdf("x");
    broken[80] = 0;
    broken[81] = 0;
    assertRefused("a.pdf", broken, "无法检查");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Filter/LZWDecode",
        "/Filter[/ASCII85Decode/FlateDecode]",
        "/Filter [/FlateDecode /FlateDecode]",
        "/Filter[/FlateDecode 7 0 R]",
        "/Filter 7 0 R",
        "/Filter %\n7 0 R",
        "/Filter/FlateDecode/DecodeParms<</Predictor 12>>"
      })
  void objects_packed_in_a_way_that_we_cannot_undo_are_refused(String how) throws IOException {
    assertRefused("a.pdf", CraftedFiles.packedPdf("x", how, "\r\n"), "无法检查");
  }

  @Test
  void packed_objects_are_found_where_readers_find_them() throws IOException {
    String script = "/S /JavaScript";
    assertRefused("a.pdf", CraftedFiles.packedPdf(script, "/Filter [ /FlateDecode ]", "\n"), "脚本");
    assertRefused("a.pdf", CraftedFiles.packedPdf(script, "/Filter/FlateDecode", " \t\n"), "脚本");
    assertRefused("a.pdf", CraftedFiles.packedPdf(script, "/Filter/FlateDecode", "?\n"), "无法检查");
    String signature = "<< /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached >>";
    byte[] signed = CraftedFiles.packedPdf("x", "/V " + signature + "/Filter[/FlateDecode]", "\n");
    assertTaken("a.pdf", signed, FileKind.PDF);
  }

  @Test
  void pictures_that_nobody_can_draw_are_refused() throws IOException {
    assertRefused("a.png", CraftedFiles.pictureBomb(), "100000×100000", "不超过 5000 万像素");
    byte[] half = CraftedFiles.picture("png");
    assertRefused("a.png", java.util.Arrays.copyOf(half, half.length / 2), "无法显示");
  }

  /** Another process of the suite may be taking a file just then; what it has will go as well. */
  @Test
  void nothing_is_left_on_disk() throws IOException {
    Set<Path> before = leftOnDisk();
    assertRefused("a.pdf", bytes("x"), "不是");
    assertTaken("a.pdf", pdf(""), FileKind.PDF);
    Set<Path> left = leftOnDisk();
    left.removeAll(before);
    await().until(() -> left.stream().noneMatch(Files::exists));
  }

  private static Set<Path> leftOnDisk() throws IOException {
    try (var listed = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return listed
          .filter(each -> each.getFileName().toString().startsWith("tepai-upload-"))
          .collect(Collectors.toSet());
    }
  }

  private void assertTaken(String name, byte[] content, FileKind kind) throws IOException {
    try (AcceptedFile file = files.receive(name, new ByteArrayInputStream(content));
        InputStream kept = file.open()) {
      assertThat(file.name()).isEqualTo(name);
      assertThat(file.kind()).isEqualTo(kind);
      assertThat(kept.readAllBytes()).isEqualTo(content);
    }
  }

  private void assertRefused(String name, byte[] content, String... why) {
    assertThatExceptionOfType(RefusedFile.class)
        .as(name)
        .isThrownBy(() -> files.receive(name, new ByteArrayInputStream(content)).close())
        .satisfies(refused -> assertThat(refused.getMessage()).startsWith("文件“").contains(why));
  }
}
