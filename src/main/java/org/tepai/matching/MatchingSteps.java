package org.tepai.matching;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.matching.MatchAnswer.Side;
import org.tepai.process.CaseVariables;
import org.tepai.process.Step;
import org.tepai.process.Steps;
import org.tepai.process.Submissions;
import org.tepai.process.Variable;

/** What models do about matches. */
@Steps("matching")
public class MatchingSteps {

  static final Variable<Boolean> MATCHED = Variable.flag("matched");

  private final ConfirmingMatch confirming;

  MatchingSteps(ConfirmingMatch confirming) {
    this.confirming = confirming;
  }

  @Step("记录企业对接意见")
  public void enterpriseConfirms(DelegateTask task) {
    confirming.answer(CaseVariables.CASE_ID.from(task), Side.ENTERPRISE, Submissions.of(task));
  }

  @Step("记录团队对接意见")
  public void teamConfirms(DelegateTask task) {
    confirming.answer(CaseVariables.CASE_ID.from(task), Side.TEAM, Submissions.of(task));
  }

  @Step("汇总双方意见：都同意才算对接成功")
  public void conclude(DelegateExecution execution) {
    MATCHED.set(execution, confirming.conclude(CaseVariables.CASE_ID.from(execution)));
  }
}
