package org.tepai.agreements;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.dossiers.Decision;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.Submission;

/** The office decides what becomes of an agreement that was refused or returned. */
@Service
class SettlingRefusal {

  private final Dossiers dossiers;
  private final Signers signers;

  SettlingRefusal(Dossiers dossiers, Signers signers) {
    this.dossiers = dossiers;
    this.signers = signers;
  }

  /**
   * @return what gateways read: REVISE or END
   */
  @Transactional
  String settle(String caseId, Submission submission) {
    String office = signers.organisation(dossiers.byId(caseId), Party.DISTRICT);
    dossiers.decide(caseId, submission, Decision.of(submission, submission.text("reason"), office));
    return submission.text("decision");
  }
}
