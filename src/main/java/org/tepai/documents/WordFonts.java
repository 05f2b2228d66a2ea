package org.tepai.documents;

import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;

/**
 * The type of official papers. Chinese characters take their font from the East Asian range; a run
 * that only names a Latin font would show them in whatever the reader's machine falls back to.
 */
enum WordFonts {
  TITLE("宋体", 22, true),
  HEADING("黑体", 16, false),
  TEXT("仿宋", 16, false),
  TABLE_HEADER("黑体", 11, false),
  TABLE("仿宋", 11, false),
  PAGE_NUMBER("宋体", 14, false);

  private static final String LATIN = "Times New Roman";
  private static final int LINE_POINTS = 28;

  private final String family;
  private final int points;
  private final boolean bold;

  WordFonts(String family, int points, boolean bold) {
    this.family = family;
    this.points = points;
    this.bold = bold;
  }

  static XWPFParagraph paragraph(XWPFDocument document, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(0);
    return paragraph;
  }

  static void indentTwoCharacters(XWPFParagraph paragraph) {
    paragraph.setIndentationFirstLine(2 * TEXT.points * 20);
  }

  void write(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    apply(run);
    run.setText(PlainText.clean(text));
  }

  void apply(XWPFRun run) {
    run.setFontFamily(LATIN, FontCharRange.ascii);
    run.setFontFamily(LATIN, FontCharRange.hAnsi);
    run.setFontFamily(family, FontCharRange.eastAsia);
    run.setFontSize(points);
    run.setBold(bold);
  }
}
