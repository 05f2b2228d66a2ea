package org.tepai.eligibility;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tepai.process.CaseVariables;
import org.tepai.process.Step;
import org.tepai.process.Steps;

/** What models have judged. */
@Steps("eligibility")
public class EligibilitySteps {

  private final CheckingEligibility checking;

  EligibilitySteps(CheckingEligibility checking) {
    this.checking = checking;
  }

  @Step("按决策表核对企业条件，保存核对结果")
  public void checkEnterprise(DelegateExecution execution) {
    check(execution, Subject.ENTERPRISE);
  }

  @Step("按决策表核对团队条件，保存核对结果")
  public void checkTeam(DelegateExecution execution) {
    check(execution, Subject.TEAM);
  }

  private void check(DelegateExecution execution, Subject subject) {
    checking.check(
        CaseVariables.CASE_ID.from(execution), subject, execution.getProcessDefinitionId());
  }
}
