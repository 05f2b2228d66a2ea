package org.tepai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Needs and results as a spreadsheet; the lines are streamed. */
public final class NeedSheet {

  static final List<String> HEADERS = List.of("编号", "类别", "企业", "所在地主管部门", "名称", "内容", "技术领域");
  static final List<Integer> WIDTHS = List.of(14, 8, 24, 20, 24, 48, 14);

  private static final String SHEET = "需求与成果";
  private static final int STANDING_WIDTH = 12;

  private NeedSheet() {}

  /** A published list as it was published. */
  static void write(String title, List<String> head, Stream<NeedLine> lines, OutputStream out)
      throws IOException {
    SheetContent content = new SheetContent(SHEET, title, head, HEADERS, WIDTHS, List.of());
    SheetWriter.write(content, lines.map(NeedLine::cells).iterator(), out);
  }

  /** What somebody has found, with how each stands on that day. */
  public static void writeFound(String asOf, Stream<NeedLine> lines, OutputStream out)
      throws IOException {
    SheetContent content =
        new SheetContent(
            SHEET,
            "已发布的需求与成果",
            List.of("截至 " + asOf),
            and(HEADERS, "状态"),
            and(WIDTHS, STANDING_WIDTH),
            List.of());
    SheetWriter.write(content, lines.map(NeedLine::cellsWithStanding).iterator(), out);
  }

  private static <T> List<T> and(List<T> columns, T last) {
    List<T> all = new ArrayList<>(columns);
    all.add(last);
    return all;
  }
}
