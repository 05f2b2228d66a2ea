package org.tepai.portal;

import org.springframework.stereotype.Component;
import org.tepai.documents.DocumentAccess;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.KeptDocument;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.ActingPerson;

/** A case's documents are for those who may see the case; rounds answer for theirs. */
@Component
class ReadingDocuments implements DocumentAccess {

  private final ActingPerson actingPerson;
  private final Dossiers dossiers;
  private final CaseAccess access;

  ReadingDocuments(ActingPerson actingPerson, Dossiers dossiers, CaseAccess access) {
    this.actingPerson = actingPerson;
    this.dossiers = dossiers;
    this.access = access;
  }

  @Override
  public boolean mayRead(KeptDocument document) {
    return actingPerson.current().filter(person -> mayRead(document, person)).isPresent();
  }

  private boolean mayRead(KeptDocument document, String person) {
    DocumentOwner owner = document.owner();
    return owner.kind() == DocumentOwner.Kind.CASE
        && dossiers.find(owner.id()).filter(file -> access.maySee(file, person)).isPresent();
  }
}
