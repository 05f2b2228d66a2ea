package org.tepai.agreements;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Where other modules look up a case's agreement. */
@Service
public class Agreements {

  private final AgreementRepository agreements;

  Agreements(AgreementRepository agreements) {
    this.agreements = agreements;
  }

  /**
   * @return the newest revision; empty before one is prepared
   */
  public Optional<Agreement> find(String caseId) {
    return agreements.findFirstByCaseIdOrderByRevisionDesc(caseId);
  }

  /**
   * @return the newest revision
   * @throws NoSuchElementException when none has been prepared
   */
  public Agreement ofCase(String caseId) {
    return find(caseId)
        .orElseThrow(() -> new NoSuchElementException("No agreement of case " + caseId));
  }

  /** The newest revision, locked until the transaction ends. */
  Agreement forDecision(String caseId) {
    return agreements
        .findTopByCaseIdOrderByRevisionDesc(caseId)
        .orElseThrow(() -> new NoSuchElementException("No agreement of case " + caseId));
  }

  Agreement keep(Agreement agreement) {
    return agreements.save(agreement);
  }
}
