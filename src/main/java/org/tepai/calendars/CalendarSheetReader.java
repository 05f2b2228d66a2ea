package org.tepai.calendars;

import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.tepai.process.InvalidInput;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of an uploaded file row by row, never the whole into memory, and no more
 * rows than a year can need: what somebody uploads may be anything.
 */
final class CalendarSheetReader {

  static final List<String> HEADERS = List.of("日期", "类型", "名称", "依据");

  private static final int MOST_ROWS = 400;

  private CalendarSheetReader() {}

  /**
   * @return the rows below the header, blank ones left out
   * @throws InvalidInput also for whatever the library makes of a file that is none
   */
  static List<CalendarRow> read(InputStream excel) {
    try (OPCPackage file = OPCPackage.open(excel)) {
      return firstSheet(file);
    } catch (InvalidInput mistake) {
      throw mistake;
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException unreadable) {
      throw InvalidInput.in("file", "无法读取所上传的文件；应为 Excel 工作簿（.xlsx），请下载模板填写后再上传");
    }
  }

  private static List<CalendarRow> firstSheet(OPCPackage file)
      throws IOException, OpenXML4JException, SAXException {
    XSSFReader reader = new XSSFReader(file);
    Rows rows = new Rows();
    XMLReader xml = new CellsByName(newXmlReader());
    xml.setContentHandler(
        new XSSFSheetXMLHandler(
            reader.getStylesTable(),
            new ReadOnlySharedStringsTable(file),
            rows,
            new IsoDates(),
            false));
    try (InputStream sheet = reader.getSheetsData().next()) {
      xml.parse(new InputSource(sheet));
    }
    return rows.read();
  }

  private static XMLReader newXmlReader() throws SAXException {
    try {
      return XMLHelper.newXMLReader();
    } catch (javax.xml.parsers.ParserConfigurationException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Writes dates so that no taste of a spreadsheet or its language is between. */
  private static final class IsoDates extends DataFormatter {

    @Override
    public String formatRawCellContents(double value, int format, String pattern) {
      return DateUtil.isADateFormat(format, pattern)
          ? DateTimeFormatter.ISO_LOCAL_DATE.format(DateUtil.getLocalDateTime(value))
          : super.formatRawCellContents(value, format, pattern);
    }
  }

  /** Collects what the sheet says, row by row. */
  private static final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

    private final List<CalendarRow> found = new ArrayList<>();
    private final Map<Integer, String> cells = new HashMap<>();

    @Override
    public void startRow(int index) {
      cells.clear();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
      cells.put((int) new CellReference(reference).getCol(), value == null ? "" : value.strip());
    }

    @Override
    public void endRow(int index) {
      CalendarRow row = new CalendarRow(index + 1, cell(0), cell(1), cell(2), cell(3));
      if (!row.isBlank()) {
        found.add(row);
      }
      if (found.size() > MOST_ROWS) {
        throw InvalidInput.in("file", "表中超过 " + MOST_ROWS + " 行；一年的放假安排不会有这么多天，请检查所上传的文件");
      }
    }

    private String cell(int column) {
      return cells.getOrDefault(column, "");
    }

    List<CalendarRow> read() {
      CalendarRow first = found.isEmpty() ? new CalendarRow(1, "", "", "", "") : found.get(0);
      List<String> header = List.of(first.day(), first.kind(), first.name(), first.notice());
      if (!header.equals(HEADERS)) {
        throw InvalidInput.in(
            "file",
            "表头写的是“" + String.join("、", header) + "”，应为“" + String.join("、", HEADERS) + "”");
      }
      return found.subList(1, found.size());
    }
  }
}
