package org.tepai.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** The list of postings, as a spreadsheet. */
public final class PostingSheet {

  private static final List<String> HEADERS =
      List.of("案卷号", "当事人", "开始", "期满", "状态", "终止日期", "终止事由");
  private static final List<Integer> WIDTHS = List.of(18, 60, 12, 12, 10, 12, 40);

  private PostingSheet() {}

  /** Writes it as it stands on a day; the lines are streamed. */
  public static void write(String asOf, Stream<PostingLine> lines, OutputStream out)
      throws IOException {
    SheetContent content =
        new SheetContent("派驻", "派驻清单", List.of("截至 " + asOf), HEADERS, WIDTHS, List.of());
    SheetWriter.write(content, lines.map(PostingLine::cells).iterator(), out);
  }
}
