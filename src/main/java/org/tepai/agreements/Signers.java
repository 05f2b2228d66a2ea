package org.tepai.agreements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.ParticipantEntry;
import org.tepai.jurisdictions.ParticipantEntry.Is;
import org.tepai.organisations.Groups;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;

/**
 * Finds for each party of a case whom it is bound by and who may sign. A party is a participant of
 * the jurisdiction: a person signs himself, for an organisation whoever has the role that signs.
 */
@Component
class Signers {

  private final Jurisdictions jurisdictions;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final People people;
  private final Clock clock;

  Signers(
      Jurisdictions jurisdictions,
      Dossiers dossiers,
      Organisations organisations,
      People people,
      Clock clock) {
    this.jurisdictions = jurisdictions;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  /**
   * The organisation a party's signature binds; a person's is the one he takes part for. The office
   * is the one competent today.
   *
   * @return empty for a person who takes part for nobody but himself
   */
  Optional<String> organisation(Case matter, String party) {
    return is(matter, party) == Is.COMPETENT_OFFICE
        ? Optional.of(dossiers.competentOffice(matter, LocalDate.now(clock)))
        : participant(matter, party).organisation();
  }

  /** The groups whose members may sign; none where one person alone does. */
  List<String> groups(Case matter, String party) {
    return is(matter, party) == Is.PERSON
        ? List.of()
        : List.of(Groups.of(matter.tenantId(), bound(matter, party), role(matter, party)));
  }

  /** The one person who may sign, where it is one. */
  Optional<String> person(Case matter, String party) {
    return is(matter, party) == Is.PERSON ? participant(matter, party).person() : Optional.empty();
  }

  boolean entitled(Case matter, String party, String person) {
    return is(matter, party) == Is.PERSON
        ? person(matter, party).filter(person::equals).isPresent()
        : people.inRole(person, bound(matter, party), role(matter, party));
  }

  /** How a party is named in the agreement. */
  String nameOf(Case matter, String party) {
    return is(matter, party) == Is.COMPETENT_OFFICE
        ? organisations.nameOf(bound(matter, party))
        : name(participant(matter, party));
  }

  private String name(Participant participant) {
    return Optional.ofNullable(participant.name())
        .or(() -> participant.person().map(people::nameOf))
        .or(() -> participant.organisation().map(organisations::nameOf))
        .orElse("");
  }

  private String bound(Case matter, String party) {
    return organisation(matter, party)
        .orElseThrow(
            () -> new IllegalStateException(matter.number() + ": no organisation is " + party));
  }

  private String role(Case matter, String party) {
    return entry(matter, party)
        .signs()
        .orElseThrow(() -> new IllegalStateException("nobody signs for " + party));
  }

  private Is is(Case matter, String party) {
    return entry(matter, party).is();
  }

  private ParticipantEntry entry(Case matter, String party) {
    return jurisdictions.byId(matter.tenantId()).participant(party);
  }

  private static Participant participant(Case matter, String party) {
    return matter
        .participant(party)
        .orElseThrow(() -> new IllegalStateException(matter.number() + ": nobody is " + party));
  }
}
