package org.tepai.remarks;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.PartsTaken;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.organisations.Speakers;
import org.tepai.process.Hand;
import org.tepai.process.StandIn;

/** In whose name and in whose place somebody writes beside a case. */
@Component
class Authors {

  private final Speakers speakers;
  private final People people;

  Authors(Speakers speakers, People people) {
    this.speakers = speakers;
    this.people = people;
  }

  /** The organisation of his that has to do with the case, else the one he usually speaks for. */
  String organisationOf(Case file, String personId) {
    Set<String> concerned = file.organisations();
    return speakers.organisations(file.tenantId(), personId).stream()
        .map(Organisation::id)
        .filter(id -> concerned.contains(id) || id.equals(file.officeId()))
        .findFirst()
        .or(() -> people.actingFor(personId, file.tenantId()).map(Organisation::id))
        .orElse(file.organisationId());
  }

  /** A deputy writes in his own name, and it is kept for whom, where the part is another's. */
  Hand handOf(Case file, String personId) {
    boolean own = PartsTaken.by(personId).includes(file);
    return speakers.standIns(personId).stream()
        .filter(each -> !own && partOf(each).includes(file))
        .findFirst()
        .map(each -> new Hand(personId, each.absent()))
        .orElse(Hand.of(personId));
  }

  private static PartsTaken partOf(StandIn absent) {
    return PartsTaken.by("").andBy(absent.absent(), absent.organisationId());
  }
}
