package org.tepai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * Writes a paper as offices here expect one: A4 with official margins, a centred title, headings in
 * 黑体, text in 仿宋 with its first line set in by two characters, page numbers below.
 */
final class WordWriter {

  private static final int TWIPS_PER_MILLIMETRE = 57;

  private final XWPFDocument document = new XWPFDocument();
  private final boolean landscape;

  private WordWriter(boolean landscape) {
    this.landscape = landscape;
    setUpPage();
    WordFooter.pageNumbers(document);
  }

  static WordWriter portrait() {
    return new WordWriter(false);
  }

  static WordWriter landscape() {
    return new WordWriter(true);
  }

  WordWriter title(String text) {
    XWPFParagraph paragraph = WordFonts.paragraph(document, ParagraphAlignment.CENTER);
    paragraph.setSpacingAfter(240);
    WordFonts.TITLE.write(paragraph, text);
    return this;
  }

  WordWriter heading(String text) {
    XWPFParagraph paragraph = WordFonts.paragraph(document, ParagraphAlignment.LEFT);
    paragraph.setSpacingBefore(160);
    paragraph.setKeepNext(true);
    WordFonts.HEADING.write(paragraph, text);
    return this;
  }

  /** A line that stands as it is, such as a number or a party. */
  WordWriter line(String text) {
    WordFonts.TEXT.write(WordFonts.paragraph(document, ParagraphAlignment.LEFT), text);
    return this;
  }

  /** Room before or after a table. */
  WordWriter gap() {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingBetween(12, LineSpacingRule.EXACT);
    return this;
  }

  /** Running text; what a user typed with line breaks stays in lines. */
  WordWriter paragraph(String text) {
    for (String part : text.split("\\R")) {
      XWPFParagraph paragraph = WordFonts.paragraph(document, ParagraphAlignment.BOTH);
      WordFonts.indentTwoCharacters(paragraph);
      WordFonts.TEXT.write(paragraph, part);
    }
    return this;
  }

  WordWriter rightLine(String text) {
    XWPFParagraph paragraph = WordFonts.paragraph(document, ParagraphAlignment.RIGHT);
    paragraph.setIndentationRight(640);
    WordFonts.TEXT.write(paragraph, text);
    return this;
  }

  WordWriter table(List<String> headers, List<Integer> widths, List<List<String>> rows) {
    new WordTable(document, textWidth()).write(headers, widths, rows);
    return this;
  }

  /** A short table that must not be torn apart by the end of a page, such as signatures. */
  WordWriter wholeTable(List<String> headers, List<Integer> widths, List<List<String>> rows) {
    new WordTable(document, textWidth()).keptTogether().write(headers, widths, rows);
    return this;
  }

  void writeTo(OutputStream out) throws IOException {
    try (document) {
      document.write(out);
    }
  }

  /** What the margins leave, in twentieths of a point. */
  private int textWidth() {
    return (landscape ? 297 - 37 - 35 : 210 - 28 - 26) * TWIPS_PER_MILLIMETRE;
  }

  private void setUpPage() {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(millimetres(landscape ? 297 : 210));
    size.setH(millimetres(landscape ? 210 : 297));
    size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(millimetres(landscape ? 28 : 37));
    margins.setBottom(millimetres(landscape ? 26 : 35));
    margins.setLeft(millimetres(landscape ? 37 : 28));
    margins.setRight(millimetres(landscape ? 35 : 26));
    margins.setFooter(millimetres(15));
  }

  private static BigInteger millimetres(int length) {
    return BigInteger.valueOf((long) length * TWIPS_PER_MILLIMETRE);
  }
}
