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
  private final ActingOffice offices;

  SettlingRefusal(Dossiers dossiers, ActingOffice offices) {
    this.dossiers = dossiers;
    this.offices = offices;
  }

  /**
   * @return what gateways read: REVISE or END
   */
  @Transactional
  String settle(String caseId, Submission submission) {
    String office = offices.of(dossiers.byId(caseId), submission);
    dossiers.decide(caseId, submission, Decision.of(submission, submission.text("reason"), office));
    return submission.text("decision");
  }
}
