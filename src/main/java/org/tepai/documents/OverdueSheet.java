package org.tepai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The list of what is overdue, as a spreadsheet. */
public final class OverdueSheet {

  private static final List<String> HEADERS =
      List.of("单位", "待办", "案卷或批次", "办理人", "到期日", "逾期工作日", "督办");
  private static final List<Integer> WIDTHS = List.of(24, 16, 16, 24, 12, 10, 24);

  private OverdueSheet() {}

  /** Writes it as it stands on a day; the lines are streamed. */
  public static void write(String asOf, Stream<OverdueLine> lines, OutputStream out)
      throws IOException {
    SheetContent content =
        new SheetContent("逾期待办", "逾期待办清单", List.of("截至 " + asOf), HEADERS, WIDTHS, List.of());
    SheetWriter.write(content, lines.map(OverdueLine::cells).iterator(), out);
  }
}
