package org.tepai.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.ParticipantEntry;
import org.tepai.process.CaseParties;

/** Answers models and those who hand tasks out from the case itself. */
@Component
class PartiesOfCases implements CaseParties {

  private final CaseRepository cases;
  private final CasePlaces places;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  PartiesOfCases(
      CaseRepository cases, CasePlaces places, Jurisdictions jurisdictions, Clock clock) {
    this.cases = cases;
    this.places = places;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  @Override
  public Optional<String> organisation(String caseId, String role) {
    return cases
        .findById(caseId)
        .flatMap(
            file ->
                file.participant(role)
                    .map(Participant::organisation)
                    .orElseGet(() -> competentAs(file, role)));
  }

  /** The competent office takes part without being written down: a reform may change it. */
  private Optional<String> competentAs(Case file, String role) {
    return jurisdictions.byId(file.tenantId()).participants().stream()
        .filter(each -> each.id().equals(role))
        .filter(each -> each.is() == ParticipantEntry.Is.COMPETENT_OFFICE)
        .findFirst()
        .map(each -> places.officeOn(file, LocalDate.now(clock)).id());
  }

  @Override
  public Optional<String> person(String caseId, String role) {
    return participant(caseId, role).flatMap(Participant::person);
  }

  private Optional<Participant> participant(String caseId, String role) {
    return cases.findById(caseId).flatMap(file -> file.participant(role));
  }

  @Override
  public Optional<String> competentOffice(String caseId, LocalDate day) {
    return cases.findById(caseId).map(file -> places.officeOn(file, day).id());
  }

  @Override
  public List<String> concerning(String caseId, String personId) {
    return cases.findById(caseId).map(file -> concerning(file, personId)).orElse(List.of());
  }

  private static List<String> concerning(Case file, String personId) {
    List<String> own =
        file.participants().stream()
            .filter(each -> personId.equals(each.personId()))
            .flatMap(each -> each.organisation().stream())
            .distinct()
            .toList();
    return own.isEmpty() ? List.copyOf(file.organisations()) : own;
  }
}
