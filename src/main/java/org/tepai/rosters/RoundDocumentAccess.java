package org.tepai.rosters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.documents.DocumentAccess;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.KeptDocument;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.ActingPerson;

/**
 * A published list is for everybody of the jurisdiction. What an office recommended is for that
 * office and for those who decide on it, until then and after.
 */
@Component
class RoundDocumentAccess implements DocumentAccess {

  private final ActingPerson actingPerson;
  private final People people;
  private final DecidingEntries deciding;
  private final OfficeRosterRepository rosters;
  private final Organisations organisations;
  private final Clock clock;

  RoundDocumentAccess(
      ActingPerson actingPerson,
      People people,
      DecidingEntries deciding,
      OfficeRosterRepository rosters,
      Organisations organisations,
      Clock clock) {
    this.actingPerson = actingPerson;
    this.people = people;
    this.deciding = deciding;
    this.rosters = rosters;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public boolean mayRead(KeptDocument document) {
    return document.owner().kind() == DocumentOwner.Kind.ROUND
        && actingPerson.current().map(person -> mayRead(document, person)).orElse(false);
  }

  private boolean mayRead(KeptDocument document, String person) {
    List<Organisation> own =
        people.organisationsOf(person).stream()
            .filter(organisation -> organisation.tenantId().equals(document.tenant()))
            .toList();
    return rosters
        .findById(document.owner().id())
        .map(roster -> own.stream().anyMatch(each -> handles(document, roster, each)))
        .orElse(!own.isEmpty());
  }

  private boolean handles(KeptDocument document, OfficeRoster roster, Organisation organisation) {
    return Stream.concat(
            Stream.of(roster.officeId(), serving(roster)),
            deciding.reviewers(document.tenant()).stream())
        .anyMatch(organisation.id()::equals);
  }

  /** The office that has taken the recommending one's place by now. */
  private String serving(OfficeRoster roster) {
    return organisations.serving(roster.officeId(), LocalDate.now(clock)).id();
  }
}
