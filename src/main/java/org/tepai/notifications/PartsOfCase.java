package org.tepai.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.ParticipantEntry.Is;
import org.tepai.jurisdictions.RegisterEntry;
import org.tepai.organisations.Organisations;

/** Finds who is meant by the words with which models name those of a case. */
@Component
class PartsOfCase {

  private static final String APPLICANT = "applicant";

  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final Organisations organisations;
  private final Clock clock;

  PartsOfCase(
      Dossiers dossiers, Jurisdictions jurisdictions, Organisations organisations, Clock clock) {
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Nobody where the part is not played yet. */
  Optional<Recipient> recipient(Case file, String word) {
    Jurisdiction jurisdiction = jurisdictions.byId(file.tenantId());
    if (APPLICANT.equals(word)) {
      return Optional.of(Recipient.person(file.applicant()));
    }
    if (RegisterEntry.COMPETENT.equals(word) || isCompetentOffice(jurisdiction, word)) {
      return Optional.of(Recipient.organisation(competentOffice(file)));
    }
    return jurisdiction.hasOffice(word)
        ? Optional.of(Recipient.organisation(organisations.serving(word, today()).id()))
        : participant(file, word);
  }

  String competentOffice(Case file) {
    return dossiers.competentOffice(file, today());
  }

  String nameOf(String organisation) {
    return organisations.nameOf(organisation);
  }

  private static Optional<Recipient> participant(Case file, String role) {
    return file.participant(role)
        .map(
            each ->
                each.person()
                    .map(Recipient::person)
                    .orElseGet(() -> Recipient.organisation(each.organisationId())));
  }

  private static boolean isCompetentOffice(Jurisdiction jurisdiction, String word) {
    return jurisdiction.hasParticipant(word)
        && jurisdiction.participant(word).is() == Is.COMPETENT_OFFICE;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
