package org.tepai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** A register of filings, as a spreadsheet. */
public final class FilingSheet {

  private static final List<String> HEADERS =
      List.of("编号", "名称", "类别", "所在单位", "挂靠", "属地", "归口管理", "备案日期", "状态", "终止日期", "终止事由");
  private static final List<Integer> WIDTHS = List.of(16, 20, 14, 24, 20, 10, 24, 12, 8, 12, 20);

  private FilingSheet() {}

  /** Writes it as it stands on a day; the lines are streamed. */
  public static void write(String register, String asOf, Stream<FilingLine> lines, OutputStream out)
      throws IOException {
    SheetContent content =
        new SheetContent(
            "名册", register + "备案名册", List.of("截至 " + asOf), HEADERS, WIDTHS, List.of());
    SheetWriter.write(content, lines.map(FilingLine::cells).iterator(), out);
  }
}
