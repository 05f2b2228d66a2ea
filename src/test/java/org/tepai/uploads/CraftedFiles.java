package org.tepai.uploads;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people send them, and as attackers do; made when they are needed, none lies about. */
public final class CraftedFiles {

  static final String TYPES = "[Content_Types].xml";
  static final String DOCUMENT_RELS = "word/_rels/document.xml.rels";
  private static final String PREFIX = "application/vnd.openxmlformats-officedocument.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private CraftedFiles() {}

  public static byte[] word(String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(text);
      document.createParagraph().createHyperlinkRun("https://example.com/").setText("网址");
      document.write(out);
      return out.toByteArray();
    }
  }

  static byte[] excel() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      var row = workbook.createSheet("清单").createRow(0);
      row.createCell(0).setCellValue("企业|科技!");
      row.createCell(1).setCellFormula("SUM(C1:D1)");
      workbook.write(out);
      return out.toByteArray();
    }
  }

  public static byte[] picture(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  /** A picture of few bytes that promises ten thousand million pixels. */
  static byte[] pictureBomb() {
    byte[] head = new byte[25];
    System.arraycopy(
        new byte[] {'I', 'H', 'D', 'R', 0, 1, (byte) 0x86, (byte) 0xA0}, 0, head, 0, 8);
    System.arraycopy(new byte[] {0, 1, (byte) 0x86, (byte) 0xA0, 8, 2, 0, 0, 0}, 0, head, 8, 9);
    CRC32 sum = new CRC32();
    sum.update(head, 0, 17);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
    out.write(head, 0, 17);
    for (int shift = 24; shift >= 0; shift -= 8) {
      out.write((int) (sum.getValue() >> shift));
    }
    out.writeBytes(new byte[] {0, 0, 0, 0, 'I', 'D', 'A', 'T', 0, 0, 0, 0});
    return out.toByteArray();
  }

  public static byte[] pdf(String objects) {
    return bytes(
        "%PDF-1.7\n1 0 obj\n<< /Type /Catalog "
            + objects
            + " >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
  }

  /** The same inside a stream of packed objects, where a plain search does not see it. */
  static byte[] packedPdf(String objects) {
    return packedPdf(objects, "/Filter/FlateDecode", "\r\n");
  }

  static byte[] packedPdf(String objects, String how, String afterStream) {
    byte[] plain = bytes("1 0 2 50 << /Type /Catalog >> " + objects);
    Deflater deflater = new Deflater();
    deflater.setInput(plain);
    deflater.finish();
    byte[] packed = new byte[1000];
    int length = deflater.deflate(packed);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        bytes(
            "%PDF-1.7\n5 0 obj\n<</Type/ObjStm/N 2/First 10"
                + how
                + "/Length "
                + length
                + ">>stream"
                + afterStream));
    out.write(packed, 0, length);
    out.writeBytes(bytes("\r\nendstream\nendobj\n%%EOF\n"));
    return out.toByteArray();
  }

  static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** The least that is a Word document, with one part more or another. */
  static byte[] wordWith(String name, String content) throws IOException {
    Map<String, byte[]> parts = wordParts();
    parts.put(name, bytes(content));
    return zip(parts);
  }

  static Map<String, byte[]> wordParts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(TYPES, bytes(types("wordprocessingml.document.main+xml")));
    parts.put("_rels/.rels", bytes(relation("officeDocument", "word/document.xml", "Internal")));
    parts.put("word/document.xml", bytes(body("<w:p/>")));
    return parts;
  }

  static String types(String main) {
    return "<Types><Override PartName=\"/word/document.xml\" ContentType=\""
        + (main.startsWith("application/") ? main : PREFIX + main)
        + "\"/></Types>";
  }

  static String body(String content) {
    return "<w:document xmlns:w=\"urn:w\"><w:body>" + content + "</w:body></w:document>";
  }

  /** Fields nested in one another; * stands for where one inside begins and ends. */
  static String field(String... runs) {
    StringBuilder paragraph = new StringBuilder("<w:p>");
    Arrays.stream(runs)
        .map(
            run ->
                run.length() == 1 && "<|>".contains(run)
                    ? "<w:r><w:fldChar w:fldCharType=\"%s\"/></w:r>"
                        .formatted(Map.of("<", "begin", "|", "separate", ">", "end").get(run))
                    : "<w:r><w:instrText>" + run + "</w:instrText></w:r>")
        .forEach(paragraph::append);
    return body(paragraph + "</w:p>");
  }

  static String relation(String type, String target, String mode) {
    return "<Relationships><Relationship Id=\"r1\" Type=\"%s\" Target=\"%s\" TargetMode=\"%s\"/></Relationships>"
        .formatted(RELATION + type, target, mode);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
