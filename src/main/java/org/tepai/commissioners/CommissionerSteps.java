package org.tepai.commissioners;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.dossiers.OtherHands;
import org.tepai.eligibility.Judging;
import org.tepai.process.CaseVariables;
import org.tepai.process.ElementParameters;
import org.tepai.process.Step;
import org.tepai.process.Steps;
import org.tepai.process.Submissions;
import org.tepai.process.Variable;

/** What models do with teams of commissioners. */
@Steps("commissioners")
public class CommissionerSteps {

  private static final Variable<String> EARLIER_SEAT = Variable.text("enterpriseId");
  private static final Variable<String> EARLIER_LEADER = Variable.text("teamLeader");

  private final ApplyingAsTeam applying;
  private final ReviewingTeam reviewing;
  private final OtherHands otherHands;

  CommissionerSteps(ApplyingAsTeam applying, ReviewingTeam reviewing, OtherHands otherHands) {
    this.applying = applying;
    this.reviewing = reviewing;
    this.otherHands = otherHands;
  }

  @Step("登记团队申报：负责人、成员、派出单位")
  public void apply(DelegateTask task) {
    applying.apply(CaseVariables.CASE_ID.from(task), Submissions.of(task));
    tellEarlierModel(task);
  }

  /**
   * Models of versions before this one assign tasks by a variable that holds the leader. A case
   * ends by the model it began with (decision X5); whether it began by such a one is told by the
   * variables that it has had since.
   */
  private static void tellEarlierModel(DelegateTask task) {
    if (EARLIER_SEAT.optionalFrom(task).isPresent()) {
      EARLIER_LEADER.set(task, Submissions.of(task).principal());
    }
  }

  @Step("登记修改后的团队申报")
  public void revise(DelegateTask task) {
    applying.revise(CaseVariables.CASE_ID.from(task), Submissions.of(task));
  }

  @Step(
      value = "记录派出单位审核意见；同意前按决策表核对团队",
      parameters = {
        "table 决策表",
        "form 表单",
        "subject 被核对的是谁",
        "besides? 另读的表单",
        "notBy? 谁（含其代理人）不得办理，写法同 dossier.record"
      })
  public void unitReviews(DelegateTask task) {
    ElementParameters.of(task)
        .optionalText("notBy")
        .ifPresent(
            hands ->
                otherHands.require(CaseVariables.CASE_ID.from(task), Submissions.of(task), hands));
    CommissionerVariables.UNIT_DECISION.set(
        task,
        reviewing.review(
            CaseVariables.CASE_ID.from(task),
            Submissions.of(task),
            Judging.ofTeamAt(ElementParameters.of(task)),
            task.getProcessDefinitionId()));
  }
}
