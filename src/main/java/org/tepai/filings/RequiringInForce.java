package org.tepai.filings;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;
import org.tepai.process.InvalidInput;

/**
 * BT-2: whoever is sent must still be filed at the moment at which the service begins, however long
 * it took to sign. Until the transaction ends nobody else ends what was found in force.
 */
@Service
class RequiringInForce {

  private final FilingRepository filings;
  private final Dossiers dossiers;

  RequiringInForce(FilingRepository filings, Dossiers dossiers) {
    this.filings = filings;
    this.dossiers = dossiers;
  }

  /**
   * @param roles participants of the case whose filings must be in force
   * @throws InvalidInput naming the filing that has ended
   */
  @Transactional
  public void require(String caseId, List<String> roles) {
    Case file = dossiers.byId(caseId);
    roles.stream()
        .map(role -> filingOf(file, role))
        .filter(filing -> !filing.inForce())
        .findFirst()
        .ifPresent(RequiringInForce::refuse);
  }

  private Filing filingOf(Case file, String role) {
    return file.participant(role)
        .flatMap(Participant::filing)
        .flatMap(filings::forChange)
        .orElseThrow(() -> new IllegalStateException(file.id() + " has no filing of " + role));
  }

  private static void refuse(Filing ended) {
    throw InvalidInput.because(
        "“%s”（%s）的备案已于 %s 终止，不能据此办理，请退回或者另行安排。"
            .formatted(ended.name(), ended.number(), ended.endedOn().orElseThrow()));
  }
}
