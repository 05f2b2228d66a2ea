package org.tepai.dossiers;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.organisations.Speakers;
import org.tepai.process.InvalidInput;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.StandIn;

/**
 * The applicant takes an application back, as long as the office has not accepted it (decision X2).
 */
@Service
public class WithdrawingApplication {

  private static final String MESSAGE = "application-withdrawn";

  private final Dossiers dossiers;
  private final Speakers speakers;
  private final Applicants applicants;
  private final ProcessEngineClient engine;

  WithdrawingApplication(
      Dossiers dossiers, Speakers speakers, Applicants applicants, ProcessEngineClient engine) {
    this.applicants = applicants;
    this.dossiers = dossiers;
    this.speakers = speakers;
    this.engine = engine;
  }

  /**
   * @return whether the person could withdraw the case now
   */
  public boolean possible(Case file, String personId) {
    return applied(file, personId) && engine.waitsFor(file.processInstanceId(), MESSAGE);
  }

  /**
   * Whoever applies for himself takes back himself; else whoever speaks for the body he applied
   * for. A deputy does it in the place of either.
   */
  private boolean applied(Case file, String personId) {
    return file.participants().stream()
        .filter(each -> file.applicant().equals(each.personId()))
        .findFirst()
        .map(own -> inPlaceOf(own, personId))
        .orElseGet(() -> speakers.ids(file.tenantId(), personId).contains(applying(file)));
  }

  private boolean inPlaceOf(Participant applicant, String personId) {
    return personId.equals(applicant.personId())
        || speakers
            .standIns(personId)
            .contains(new StandIn(applicant.personId(), applicant.organisationId()));
  }

  private String applying(Case file) {
    return applicants.organisationOf(file.id(), file.applicant()).orElse(file.organisationId());
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
