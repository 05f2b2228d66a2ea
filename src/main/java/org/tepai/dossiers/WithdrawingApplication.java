package org.tepai.dossiers;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.process.InvalidInput;
import org.tepai.process.ProcessEngineClient;

/**
 * The applicant takes an application back, as long as the office has not accepted it (decision X2).
 */
@Service
public class WithdrawingApplication {

  private static final String MESSAGE = "application-withdrawn";

  private final Dossiers dossiers;
  private final People people;
  private final Applicants applicants;
  private final ProcessEngineClient engine;

  WithdrawingApplication(
      Dossiers dossiers, People people, Applicants applicants, ProcessEngineClient engine) {
    this.applicants = applicants;
    this.dossiers = dossiers;
    this.people = people;
    this.engine = engine;
  }

  /**
   * @return whether the person could withdraw the case now
   */
  public boolean possible(Case file, String personId) {
    return applied(file, personId) && engine.waitsFor(file.processInstanceId(), MESSAGE);
  }

  /** Whoever applies for himself takes back himself; else anybody of the body he applied for. */
  private boolean applied(Case file, String personId) {
    if (file.persons().contains(file.applicant())) {
      return personId.equals(file.applicant());
    }
    Optional<String> applying = applicants.organisationOf(file.id(), file.applicant());
    return people.organisationsOf(personId).stream()
        .map(Organisation::id)
        .anyMatch(applying.orElse(file.organisationId())::equals);
  }

  /**
   * @throws InvalidInput when the person is not the applicant, or the application has been accepted
   */
  @Transactional
  public void withdraw(String caseId, String personId) {
    Case file = dossiers.byId(caseId);
    if (!possible(file, personId)) {
      throw InvalidInput.because(
          "只有申请人可以撤回，且须在受理之前；案卷 " + file.number() + " 现为“" + file.stage().label() + "”。");
    }
    engine.tell(file.processInstanceId(), MESSAGE, Map.of());
  }
}
