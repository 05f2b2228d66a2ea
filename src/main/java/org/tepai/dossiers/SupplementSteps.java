package org.tepai.dossiers;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.organisations.Groups;
import org.tepai.process.CaseVariables;
import org.tepai.process.Step;
import org.tepai.process.Steps;
import org.tepai.process.Submissions;

/** What the shared block for supplements does. */
@Steps("supplements")
public class SupplementSteps {

  private static final String CONTACT = "contact";

  private final ReturningForSupplement returning;
  private final Applicants applicants;

  SupplementSteps(ReturningForSupplement returning, Applicants applicants) {
    this.returning = returning;
    this.applicants = applicants;
  }

  @Step("退回补正：计次并算出补正期限")
  public void open(DelegateExecution execution) {
    DossierVariables.SUPPLEMENT_ENDS_AT.set(
        execution,
        returning.open(
            CaseVariables.CASE_ID.from(execution),
            DossierVariables.SUPPLEMENT_FORM.from(execution)));
  }

  @Step("补正由原提交人办理")
  public String person(DelegateExecution execution) {
    return applicants.whoHandedIn(
        CaseVariables.CASE_ID.from(execution), DossierVariables.SUPPLEMENT_FORM.from(execution));
  }

  @Step("原提交人所在企业或单位的其他联系人也可补正")
  public List<String> candidates(DelegateExecution execution) {
    return applicants
        .organisationOf(CaseVariables.CASE_ID.from(execution), person(execution))
        .map(organisation -> Groups.of(execution.getTenantId(), organisation, CONTACT))
        .stream()
        .toList();
  }

  @Step("收到补正材料")
  public void complete(DelegateTask task) {
    String caseId = CaseVariables.CASE_ID.from(task);
    var submission = Submissions.of(task);
    returning.complete(
        caseId, submission, applicants.organisationOf(caseId, submission.principal()).orElse(null));
    DossierVariables.SUPPLEMENT_OUTCOME.set(task, "COMPLETED");
  }

  @Step("补正逾期")
  public void lapse(DelegateExecution execution) {
    returning.lapse(CaseVariables.CASE_ID.from(execution));
    DossierVariables.SUPPLEMENT_OUTCOME.set(execution, "LAPSED");
  }
}
