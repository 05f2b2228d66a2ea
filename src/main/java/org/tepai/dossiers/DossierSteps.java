package org.tepai.dossiers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.tepai.process.CaseVariables;
import org.tepai.process.ElementParameters;
import org.tepai.process.RunningProcess;
import org.tepai.process.Step;
import org.tepai.process.Steps;
import org.tepai.process.Submissions;

/** What models do with a case's file. */
@Steps("dossier")
public class DossierSteps {

  private final OpeningCase opening;
  private final RecordingAnswer recording;
  private final OtherHands otherHands;
  private final ChoosingWay choosing;
  private final OneAtATime oneAtATime;
  private final ClosingCase closing;

  DossierSteps(
      OpeningCase opening,
      RecordingAnswer recording,
      OtherHands otherHands,
      ChoosingWay choosing,
      OneAtATime oneAtATime,
      ClosingCase closing) {
    this.opening = opening;
    this.recording = recording;
    this.otherHands = otherHands;
    this.choosing = choosing;
    this.oneAtATime = oneAtATime;
    this.closing = closing;
  }

  @Step(
      value = "建立案卷：编号、登记当事人、确定主管部门、保存申请",
      parameters = {
        "as? 申请人是哪个当事人",
        "place? 按哪个当事人的所在地确定主管部门；不写为申请人的",
        "division? 填写区划的字段，代替当事人的所在地",
        "office? 没有所在地时由哪个部门主管",
        "participant.*? 选定当事人的字段，* 为当事人编号"
      })
  public void open(DelegateExecution execution) {
    Case opened =
        opening.open(
            Submissions.of(execution),
            Opening.of(RunningProcess.keyOf(execution), ElementParameters.of(execution)),
            execution.getTenantId(),
            execution.getProcessInstanceId());
    execution.setProcessBusinessKey(opened.number());
    CaseVariables.CASE_ID.set(execution, opened.id());
  }

  @Step(
      value = "保存表单和办理意见，意见（decision）记入 outcome 供网关判断；没有意见的记 SUBMITTED",
      parameters = {
        "supplement? 哪个意见是退回补正",
        "notBy? 谁（含其代理人）不得办理，可写几个：applicant 申请人，当事人（个人），或者办理过本案某项任务（写任务 id）的人"
      })
  public void record(DelegateTask task) {
    ElementParameters.of(task)
        .optionalText("notBy")
        .ifPresent(
            kept ->
                otherHands.require(CaseVariables.CASE_ID.from(task), Submissions.of(task), kept));
    CaseVariables.OUTCOME.set(
        task,
        recording.record(
            CaseVariables.CASE_ID.from(task),
            Submissions.of(task),
            task.getCandidates().stream().map(IdentityLink::getGroupId).toList(),
            ElementParameters.of(task).optionalText("supplement")));
  }

  @Step(
      value = "按设置或已填内容选择走向，取值记入 outcome 供网关判断",
      parameters = {"setting? 设置", "field? 最后填写的字段；setting 和 field 写其一"})
  public void route(DelegateExecution execution) {
    String caseId = CaseVariables.CASE_ID.from(execution);
    ElementParameters parameters = ElementParameters.of(execution);
    CaseVariables.OUTCOME.set(
        execution,
        parameters
            .optionalText("setting")
            .map(setting -> choosing.bySetting(caseId, setting))
            .orElseGet(() -> choosing.byAnswer(caseId, parameters.text("field"))));
  }

  @Step(
      value = "同一当事人已有在办的同类案卷的，不再受理",
      parameters = {
        "participant 哪个当事人",
        "field? 这一字段填写相同才算同类",
        "setting? 取值 EARLIER 以先提出的为准、NONE 不限的设置"
      })
  public void onlyOne(DelegateExecution execution) {
    oneAtATime.require(
        CaseVariables.CASE_ID.from(execution), OneAtATime.Rule.of(ElementParameters.of(execution)));
  }

  @Step(value = "办结：未通过，并告知理由", parameters = "reason? 理由；不写为最后一次意见的理由")
  public void refuse(DelegateExecution execution) {
    close(execution, Stage.REFUSED);
  }

  @Step(value = "办结：申请人撤回", parameters = "reason? 说明")
  public void withdraw(DelegateExecution execution) {
    close(execution, Stage.WITHDRAWN);
  }

  @Step(value = "办结：逾期终止", parameters = "reason? 说明")
  public void lapse(DelegateExecution execution) {
    close(execution, Stage.LAPSED);
  }

  @Step(value = "办结：已办成", parameters = "reason? 说明")
  public void complete(DelegateExecution execution) {
    close(execution, Stage.COMPLETED);
  }

  private void close(DelegateExecution execution, Stage ending) {
    closing.close(
        CaseVariables.CASE_ID.from(execution),
        ending,
        ElementParameters.of(execution).optionalText("reason").orElse(null));
  }
}
