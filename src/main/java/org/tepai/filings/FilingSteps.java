package org.tepai.filings;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tepai.process.CaseVariables;
import org.tepai.process.ElementParameters;
import org.tepai.process.Step;
import org.tepai.process.Steps;

/** What models do with registers of filings. */
@Steps("filings")
public class FilingSteps {

  private final InvolvingFiling involving;
  private final CheckingFiling checking;
  private final EnteringFiling entering;
  private final EndingFiling ending;
  private final RequiringInForce requiring;
  private final TasksOfSupervisors supervising;

  FilingSteps(
      InvolvingFiling involving,
      CheckingFiling checking,
      EnteringFiling entering,
      EndingFiling ending,
      RequiringInForce requiring,
      TasksOfSupervisors supervising) {
    this.involving = involving;
    this.checking = checking;
    this.entering = entering;
    this.ending = ending;
    this.requiring = requiring;
    this.supervising = supervising;
  }

  /** The holder of the filing chosen in a form takes part. */
  @Step(
      value = "表单中选定的备案的持有人成为当事人",
      parameters = {"filing 选定备案的字段", "as 成为哪个当事人", "above? 所属的上一级备案的持有人成为哪个当事人"})
  public void involve(DelegateExecution execution) {
    ElementParameters element = ElementParameters.of(execution);
    involving.involve(
        caseId(execution),
        element.text("filing"),
        element.text("as"),
        element.optionalText("above"));
  }

  /** Refuses at once what could not be filed in the end. */
  @Step(
      value = "备案前核对同类别在册数、所属备案是否在册，不符即告知申请人",
      parameters = {
        "register 名册",
        "holder 持有备案的当事人",
        "category? 类别字段；名册只有一类的不写",
        "under? 所属备案的当事人；不写为与上一级名册同名的当事人",
        "requires? 须已列入的名册",
        "replaces? 为 true 时本单位原有的由它接替，不限数量，但须换人",
        "field? 接替原有的须填写原因的字段"
      })
  public void check(DelegateExecution execution) {
    ElementParameters element = ElementParameters.of(execution);
    checking.check(caseId(execution), Wanted.at(element), element.optionalText("field"));
  }

  /** Enters the filing into its register. */
  @Step(
      value = "列入备案名册：编号、归口、授予岗位、告知",
      parameters = {
        "register 名册",
        "holder 持有备案的当事人",
        "category? 类别字段；名册只有一类的不写",
        "name? 名称字段；不写为当事人的名称",
        "under? 所属备案的当事人；不写为与上一级名册同名的当事人",
        "replaces? 为 true 时本单位原有的同时终止"
      })
  public void file(DelegateExecution execution) {
    entering.enter(caseId(execution), Wanted.at(ElementParameters.of(execution)));
  }

  /** Refuses what may only be done as long as participants are filed. */
  @Step(value = "核对当事人的备案仍然在册，已终止的不能继续办理", parameters = "of 持有备案的当事人，用逗号分开")
  public void inForce(DelegateExecution execution) {
    String roles = ElementParameters.of(execution).text("of");
    requiring.require(
        caseId(execution), Arrays.stream(roles.split(",")).map(String::strip).toList());
  }

  /** Ends a participant's filing. */
  @Step(
      value = "终止备案，其下的备案一并终止；据此派驻尚未结束的不能终止",
      parameters = {"filing 持有备案的当事人", "reason? 事由", "field? 填写事由的字段"})
  public void end(DelegateExecution execution) {
    ElementParameters element = ElementParameters.of(execution);
    ending.end(
        caseId(execution),
        element.text("filing"),
        element.optionalText("reason"),
        element.optionalText("field"));
  }

  /** The group of those who supervise a participant's filing. */
  @Step(value = "任务交给备案的归口管理单位", parameters = "of 持有备案的当事人")
  public String supervisors(DelegateExecution execution) {
    return supervising.of(caseId(execution), ElementParameters.of(execution).text("of"));
  }

  private static String caseId(DelegateExecution execution) {
    return CaseVariables.CASE_ID.from(execution);
  }
}
