package org.tepai.filings;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.process.InvalidInput;

/** Whoever holds a filing that was chosen in a form takes part in the case from now on. */
@Service
class InvolvingFiling {

  private final FilingRepository filings;
  private final Dossiers dossiers;

  InvolvingFiling(FilingRepository filings, Dossiers dossiers) {
    this.filings = filings;
    this.dossiers = dossiers;
  }

  /**
   * @param field form field that holds the filing
   * @param role in which its holder takes part
   * @param above role in which the holder of the filing it stands under takes part
   * @throws InvalidInput when the filing is not in force
   */
  @Transactional
  public void involve(String caseId, String field, String role, Optional<String> above) {
    Case file = dossiers.byId(caseId);
    Filing filing =
        dossiers
            .answer(caseId, field)
            .flatMap(filings::findById)
            .filter(found -> found.tenantId().equals(file.tenantId()))
            .orElseThrow(() -> InvalidInput.in(field, "请选择在册的备案。"));
    take(file, role, inForce(field, filing));
    above.ifPresent(
        upper ->
            filing
                .underId()
                .flatMap(filings::findById)
                .ifPresent(found -> take(file, upper, inForce(field, found))));
  }

  private static void take(Case file, String role, Filing filing) {
    String organisation = filing.organisationId().orElse(null);
    Participant participant =
        filing
            .personId()
            .map(person -> Participant.person(role, person, organisation, filing.name()))
            .orElseGet(() -> Participant.organisation(role, organisation, filing.name()));
    file.take(participant.filedAs(filing.id()));
  }

  private static Filing inForce(String field, Filing filing) {
    if (!filing.inForce()) {
      throw InvalidInput.in(
          field, "“%s”（%s）的备案已终止，请另行选择。".formatted(filing.name(), filing.number()));
    }
    return filing;
  }
}
