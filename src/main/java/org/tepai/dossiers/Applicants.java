package org.tepai.dossiers;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;

/** Who handed a form in, and for whom. */
@Component
class Applicants {

  private final Dossiers dossiers;
  private final People people;

  Applicants(Dossiers dossiers, People people) {
    this.dossiers = dossiers;
    this.people = people;
  }

  /**
   * @return person id of who handed the form in last, or for whom his deputy did
   */
  String whoHandedIn(String caseId, String formId) {
    List<KeptSubmission> all = dossiers.submissions(caseId);
    return all.stream()
        .filter(submission -> submission.formId().equals(formId))
        .reduce((earlier, later) -> later)
        .map(KeptSubmission::principal)
        .orElseThrow(() -> new IllegalStateException("Form " + formId + " was never handed in"));
  }

  /**
   * @return the enterprise or sending unit of a person
   */
  Optional<String> organisationOf(String personId) {
    return people
        .enterpriseOf(personId)
        .or(() -> people.sendingUnitOf(personId))
        .map(Organisation::id);
  }
}
