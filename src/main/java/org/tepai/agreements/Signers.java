package org.tepai.agreements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.Groups;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;

/** Finds for each party of a case whom it is bound by and who may sign. */
@Component
class Signers {

  static final String SIGNER = "signer";

  private final Organisations organisations;
  private final People people;
  private final Dossiers dossiers;
  private final Clock clock;

  Signers(Organisations organisations, People people, Dossiers dossiers, Clock clock) {
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.people = people;
    this.clock = clock;
  }

  /** The organisation a party's signature binds; the office is the one competent today. */
  String organisation(Case matter, Party party) {
    return switch (party) {
      case ENTERPRISE -> matter.organisationId();
      case TEAM, SENDING_UNIT -> matter.sendingUnitId().orElseThrow();
      case DISTRICT -> dossiers.competentOffice(matter, LocalDate.now(clock));
    };
  }

  /** The groups whose members may sign; none for the team, whose leader alone does. */
  List<String> groups(Case matter, Party party) {
    return party == Party.TEAM
        ? List.of()
        : List.of(Groups.of(matter.tenantId(), organisation(matter, party), SIGNER));
  }

  /** The one person who may sign, where it is one. */
  Optional<String> person(Case matter, Party party) {
    return party == Party.TEAM ? matter.teamLeader() : Optional.empty();
  }

  boolean entitled(Case matter, Party party, String person) {
    return party == Party.TEAM
        ? matter.teamLeader().filter(person::equals).isPresent()
        : people.inRole(person, organisation(matter, party), SIGNER);
  }

  /** How a party is named in the agreement. */
  String nameOf(Case matter, Party party) {
    return party == Party.TEAM
        ? matter.teamName().orElse(party.label())
        : organisations.nameOf(organisation(matter, party));
  }
}
