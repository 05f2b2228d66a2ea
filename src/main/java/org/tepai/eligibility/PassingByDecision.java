package org.tepai.eligibility;

import java.util.List;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.process.Submission;

/** A decision that lets an applicant pass is held against what was found about him. */
@Service
class PassingByDecision {

  private final Dossiers dossiers;
  private final People people;
  private final PassingApplicant passing;

  PassingByDecision(Dossiers dossiers, People people, PassingApplicant passing) {
    this.dossiers = dossiers;
    this.people = people;
    this.passing = passing;
  }

  /**
   * @param outcomes the decisions for which nothing may stand in the way
   */
  void pass(String caseId, Submission decision, List<String> outcomes) {
    if (!outcomes.contains(decision.text("decision"))) {
      return;
    }
    Case file = dossiers.byId(caseId);
    String office =
        people
            .actingFor(decision.principal(), file.tenantId())
            .map(Organisation::id)
            .orElse(file.officeId());
    passing.pass(
        caseId,
        new Passing(
            office,
            decision.submittedBy(),
            decision.onBehalfOf(),
            decision.optionalText("exception_reason").orElse(null)));
  }
}
