package org.tepai.matching;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.dossiers.OtherHands;
import org.tepai.matching.MatchAnswer.Side;
import org.tepai.process.CaseVariables;
import org.tepai.process.ElementParameters;
import org.tepai.process.Step;
import org.tepai.process.Steps;
import org.tepai.process.Submissions;
import org.tepai.process.Variable;

/** What models do about matches. */
@Steps("matching")
public class MatchingSteps {

  static final Variable<Boolean> MATCHED = Variable.flag("matched");

  private final ConfirmingMatch confirming;
  private final OtherHands otherHands;

  MatchingSteps(ConfirmingMatch confirming, OtherHands otherHands) {
    this.confirming = confirming;
    this.otherHands = otherHands;
  }

  @Step(
      value = "记录企业对接意见",
      parameters = {"notBy? 谁（含其代理人）不得办理，写法同 dossier.record"})
  public void enterpriseConfirms(DelegateTask task) {
    ElementParameters.of(task)
        .optionalText("notBy")
        .ifPresent(
            hands ->
                otherHands.require(CaseVariables.CASE_ID.from(task), Submissions.of(task), hands));
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
