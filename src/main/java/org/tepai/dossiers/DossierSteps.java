package org.tepai.dossiers;

import org.camunda.bpm.engine.delegate.DelegateExecution;
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
  private final ClosingCase closing;

  DossierSteps(OpeningCase opening, ClosingCase closing) {
    this.opening = opening;
    this.closing = closing;
  }

  @Step("建立案卷：编号、确定属地主管部门、保存申请")
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

  @Step("办结：未通过，并告知理由")
  public void refuse(DelegateExecution execution) {
    closing.close(CaseVariables.CASE_ID.from(execution), Stage.REFUSED, null);
  }

  @Step("办结：申请人在受理前撤回")
  public void withdraw(DelegateExecution execution) {
    closing.close(CaseVariables.CASE_ID.from(execution), Stage.WITHDRAWN, "申请人在受理前撤回申请");
  }

  @Step("办结：全部批次已结束")
  public void lapse(DelegateExecution execution) {
    closing.close(
        CaseVariables.CASE_ID.from(execution), Stage.LAPSED, "本年度最后一批已截止，案卷退回申请人，可在下一年度重新申报");
  }
}
