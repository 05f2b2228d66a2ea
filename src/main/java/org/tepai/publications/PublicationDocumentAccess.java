package org.tepai.publications;

import org.springframework.stereotype.Component;
import org.tepai.documents.DocumentAccess;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.KeptDocument;
import org.tepai.organisations.People;
import org.tepai.process.ActingPerson;

/** A published list is for everybody of its jurisdiction. */
@Component
class PublicationDocumentAccess implements DocumentAccess {

  private final ActingPerson actingPerson;
  private final People people;

  PublicationDocumentAccess(ActingPerson actingPerson, People people) {
    this.actingPerson = actingPerson;
    this.people = people;
  }

  @Override
  public boolean mayRead(KeptDocument document) {
    return document.owner().kind() == DocumentOwner.Kind.PUBLICATION
        && actingPerson.current().stream()
            .flatMap(person -> people.organisationsOf(person).stream())
            .anyMatch(own -> own.tenantId().equals(document.tenant()));
  }
}
