package org.tepai.documents;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a published list of needs and results: a spreadsheet to work with, a paper to read. */
@Component
public class NeedDocuments {

  private final Documents documents;

  NeedDocuments(Documents documents) {
    this.documents = documents;
  }

  /** Makes both from the same lines. */
  @Transactional
  public void keep(
      String tenant,
      DocumentOwner owner,
      PublishedNeeds list,
      Supplier<Stream<NeedLine>> lines,
      String madeBy) {
    documents.keep(
        new DocumentDraft(owner, tenant, list.fileName(), DocumentType.EXCEL, madeBy),
        out -> NeedSheet.write(list.title(), head(list), lines.get(), out));
    documents.keep(
        new DocumentDraft(owner, tenant, list.fileName(), DocumentType.WORD, madeBy),
        out -> paper(list, lines.get()).writeTo(out));
  }

  private static List<String> head(PublishedNeeds list) {
    return List.of(
        list.documentNumber(), list.period() + "，发布日期 " + ChineseDate.of(list.publishedOn()));
  }

  private static WordWriter paper(PublishedNeeds list, Stream<NeedLine> lines) {
    WordWriter paper = WordWriter.landscape().title(list.title()).line(list.documentNumber());
    if (list.remark() != null) {
      paper.paragraph(list.remark());
    }
    return paper
        .gap()
        .table(NeedSheet.HEADERS, NeedSheet.WIDTHS, lines.map(NeedLine::words).toList())
        .gap()
        .rightLine(list.issuer())
        .rightLine(ChineseDate.of(list.publishedOn()));
  }
}
