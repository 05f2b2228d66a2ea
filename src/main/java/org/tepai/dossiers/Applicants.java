package org.tepai.dossiers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
   * @return the party of the case to which a person belongs: its seat, else another
   */
  Optional<String> organisationOf(String caseId, String personId) {
    Case file = dossiers.byId(caseId);
    Set<String> own =
        people.organisationsOf(personId).stream().map(Organisation::id).collect(Collectors.toSet());
    return file.organisations().stream().filter(own::contains).findFirst();
  }
}
