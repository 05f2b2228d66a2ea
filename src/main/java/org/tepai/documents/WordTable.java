package org.tepai.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A table across the page whose header comes again on every page and whose rows stay whole. Widths
 * are fixed, because word processors disagree on how to find them.
 */
final class WordTable {

  private final XWPFDocument document;
  private final int width;
  private boolean together;

  WordTable(XWPFDocument document, int width) {
    this.document = document;
    this.width = width;
  }

  WordTable keptTogether() {
    together = true;
    return this;
  }

  void write(List<String> headers, List<Integer> shares, List<List<String>> rows) {
    List<Integer> widths = widths(shares);
    XWPFTable table = document.createTable(1 + rows.size(), headers.size());
    layOut(table, widths);
    fill(table.getRow(0), headers, WordFonts.TABLE_HEADER);
    table.getRow(0).setRepeatHeader(true);
    for (int row = 0; row < rows.size(); row++) {
      fill(table.getRow(row + 1), rows.get(row), WordFonts.TABLE);
    }
    table.getRows().forEach(row -> layOut(row, widths));
  }

  private List<Integer> widths(List<Integer> shares) {
    int total = shares.stream().mapToInt(Integer::intValue).sum();
    return shares.stream().map(share -> share * width / total).toList();
  }

  private void layOut(XWPFTable table, List<Integer> widths) {
    table.setTableAlignment(TableRowAlign.CENTER);
    table.setWidth(width);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    var grid = table.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = table.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int column : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(column));
    }
  }

  private void layOut(XWPFTableRow row, List<Integer> widths) {
    row.setCantSplitRow(true);
    for (int column = 0; column < widths.size(); column++) {
      var cell = row.getCell(column).getCTTc();
      var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
      var cellWidth = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
      cellWidth.setW(BigInteger.valueOf(widths.get(column)));
      cellWidth.setType(STTblWidth.DXA);
    }
  }

  private void fill(XWPFTableRow row, List<String> values, WordFonts font) {
    for (int column = 0; column < values.size(); column++) {
      XWPFTableCell cell = row.getCell(column);
      cell.setVerticalAlignment(XWPFVertAlign.CENTER);
      XWPFParagraph paragraph = cell.getParagraphs().get(0);
      boolean centred = font == WordFonts.TABLE_HEADER || values.get(column).matches("\\d*");
      paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
      paragraph.setKeepNext(together);
      paragraph.setSpacingBefore(40);
      paragraph.setSpacingAfter(40);
      font.write(paragraph, values.get(column));
    }
  }
}
