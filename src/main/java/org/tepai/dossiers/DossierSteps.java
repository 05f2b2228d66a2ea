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
  private final ChoosingWay choosing;
  private final OneAtATime oneAtATime;
  private final ClosingCase closing;

  DossierSteps(
      OpeningCase opening,
      RecordingAnswer recording,
      ChoosingWay choosing,
      OneAtATime oneAtATime,
      ClosingCase closing) {
    this.opening = opening;
    this.recording = recording;
    this.choosing = choosing;
    this.oneAtATime = oneAtATime;
    this.closing = closing;
  }

  @Step("建立案卷：编号、登记当事人、确定主管部门、保存申请（参数 as、place、division、office、participant.*）")
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

  @Step("保存表单和办理意见，结果供网关判断（参数 supplement：哪个意见是退回补正）")
  public void record(DelegateTask task) {
    CaseVariables.OUTCOME.set(
        task,
        recording.record(
            CaseVariables.CASE_ID.from(task),
            Submissions.of(task),
            task.getCandidates().stream().map(IdentityLink::getGroupId).toList(),
            ElementParameters.of(task).optionalText("supplement")));
  }

  @Step("按设置或已填内容选择走向，结果供网关判断（参数 setting 或 field）")
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

  @Step("同一当事人已有在办的同类案卷的，不再受理（参数 participant、field、setting）")
  public void onlyOne(DelegateExecution execution) {
    oneAtATime.require(
        CaseVariables.CASE_ID.from(execution), OneAtATime.Rule.of(ElementParameters.of(execution)));
  }

  @Step("办结：未通过，并告知理由（参数 reason，不写则用最后一次意见的理由）")
  public void refuse(DelegateExecution execution) {
    close(execution, Stage.REFUSED);
  }

  @Step("办结：申请人撤回（参数 reason）")
  public void withdraw(DelegateExecution execution) {
    close(execution, Stage.WITHDRAWN);
  }

  @Step("办结：逾期（参数 reason）")
  public void lapse(DelegateExecution execution) {
    close(execution, Stage.LAPSED);
  }

  @Step("办结：已办成（参数 reason）")
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
