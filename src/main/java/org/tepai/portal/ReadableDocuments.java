package org.tepai.portal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tepai.documents.DocumentAccess;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.Documents;
import org.tepai.documents.KeptDocument;

/** Lists of documents, without those that the reader could not open. */
@Component
class ReadableDocuments {

  private final Documents documents;
  private final ObjectProvider<DocumentAccess> access;
  private final Clock clock;

  ReadableDocuments(Documents documents, ObjectProvider<DocumentAccess> access, Clock clock) {
    this.documents = documents;
    this.access = access;
    this.clock = clock;
  }

  List<CaseView.FileLink> of(DocumentOwner owner) {
    return documents.of(owner).stream().filter(this::mayRead).map(this::link).toList();
  }

  private boolean mayRead(KeptDocument document) {
    return access.stream().anyMatch(each -> each.mayRead(document));
  }

  private CaseView.FileLink link(KeptDocument kept) {
    return new CaseView.FileLink(
        kept.id().toString(),
        kept.name(),
        kept.size(),
        LocalDateTime.ofInstant(kept.madeAt(), clock.getZone()),
        "/tepai/documents/" + kept.id());
  }
}
