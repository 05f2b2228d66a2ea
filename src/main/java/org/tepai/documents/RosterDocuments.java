package org.tepai.documents;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the rosters' papers and keeps them with their round; the entries are streamed. */
@Component
public class RosterDocuments {

  private final Documents documents;
  private final DocumentTexts texts;

  RosterDocuments(Documents documents, DocumentTexts texts) {
    this.documents = documents;
    this.texts = texts;
  }

  /** An office's recommendation as a spreadsheet. */
  @Transactional
  public KeptDocument keepRecommended(
      String tenant,
      DocumentOwner owner,
      RecommendedRoster roster,
      Stream<RosterLine> lines,
      String madeBy) {
    TableText text = texts.table(tenant, TextKind.RECOMMENDED_ROSTER);
    Map<String, String> facts = roster.values();
    DocumentDraft draft = draft(tenant, owner, text, facts, DocumentType.EXCEL, madeBy);
    return documents.keep(draft, out -> RosterSheet.write(text, facts, lines, out));
  }

  /** The published list, as a spreadsheet to work with and as a paper to read. */
  @Transactional
  public void keepPublished(
      String tenant,
      DocumentOwner owner,
      PublishedList list,
      Supplier<Stream<RosterLine>> lines,
      String madeBy) {
    TableText text = texts.table(tenant, TextKind.PUBLISHED_LIST);
    Map<String, String> facts = list.values();
    documents.keep(
        draft(tenant, owner, text, facts, DocumentType.EXCEL, madeBy),
        out -> RosterSheet.write(text, facts, lines.get(), out));
    documents.keep(
        draft(tenant, owner, text, facts, DocumentType.WORD, madeBy),
        out -> PublishedListPaper.write(text, facts, lines.get(), out));
  }

  private static DocumentDraft draft(
      String tenant,
      DocumentOwner owner,
      TableText text,
      Map<String, String> facts,
      DocumentType type,
      String madeBy) {
    String name = Placeholders.fill(text.fileName(), facts);
    return new DocumentDraft(owner, tenant, name, type, madeBy);
  }
}
