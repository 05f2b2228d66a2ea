package org.tepai.documents;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Page numbers between dashes, as a field that the word processor counts itself. */
final class WordFooter {

  static void pageNumbers(XWPFDocument document) {
    XWPFParagraph paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    WordFonts.PAGE_NUMBER.write(paragraph, "— ");
    field(paragraph, STFldCharType.BEGIN);
    run(paragraph).getCTR().addNewInstrText().setStringValue("PAGE");
    field(paragraph, STFldCharType.END);
    WordFonts.PAGE_NUMBER.write(paragraph, " —");
  }

  private static void field(XWPFParagraph paragraph, STFldCharType.Enum type) {
    run(paragraph).getCTR().addNewFldChar().setFldCharType(type);
  }

  private static XWPFRun run(XWPFParagraph paragraph) {
    XWPFRun run = paragraph.createRun();
    WordFonts.PAGE_NUMBER.apply(run);
    return run;
  }

  private WordFooter() {}
}
