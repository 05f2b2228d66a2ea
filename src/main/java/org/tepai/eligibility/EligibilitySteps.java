package org.tepai.eligibility;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.process.CaseVariables;
import org.tepai.process.ElementParameters;
import org.tepai.process.Step;
import org.tepai.process.Steps;
import org.tepai.process.Submissions;

/** What models have judged. */
@Steps("eligibility")
public class EligibilitySteps {

  private final CheckingEligibility checking;
  private final PassingByDecision passing;

  EligibilitySteps(CheckingEligibility checking, PassingByDecision passing) {
    this.checking = checking;
    this.passing = passing;
  }

  /** Judges by the element's table what was handed in with its form. */
  @Step(
      value = "按决策表核对条件，保存核对结果",
      parameters = {
        "table 决策表",
        "form 表单",
        "subject 被核对的是谁",
        "besides? 另读的表单，用逗号分开",
        "lapses? 为 true 时以后还要复核"
      })
  public void check(DelegateExecution execution) {
    check(execution, Judging.at(ElementParameters.of(execution)));
  }

  /**
   * @deprecated for cases that began by models of earlier versions; see ADR 20
   */
  @Deprecated
  public void checkEnterprise(DelegateExecution execution) {
    check(execution, EarlierModels.ENTERPRISE);
  }

  /**
   * @deprecated for cases that began by models of earlier versions; see ADR 20
   */
  @Deprecated
  public void checkTeam(DelegateExecution execution) {
    check(execution, EarlierModels.TEAM);
  }

  /** Refuses a passing decision against which something stands. */
  @Step(value = "核对结果不允许时不得通过：硬性条件不符不能通过，“原则上”的要写例外理由", parameters = "passing 哪些决定算通过，用逗号分开")
  public void pass(DelegateTask task) {
    passing.pass(
        CaseVariables.CASE_ID.from(task),
        Submissions.of(task),
        Judging.listed(ElementParameters.of(task).text("passing")));
  }

  private void check(DelegateExecution execution, Judging judging) {
    checking.check(
        CaseVariables.CASE_ID.from(execution), judging, execution.getProcessDefinitionId());
  }
}
