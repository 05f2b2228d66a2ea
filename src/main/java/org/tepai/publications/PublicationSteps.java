package org.tepai.publications;

import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.organisations.Groups;
import org.tepai.process.CaseVariables;
import org.tepai.process.ElementParameters;
import org.tepai.process.Step;
import org.tepai.process.Steps;
import org.tepai.process.Submissions;

/** What models do with publications of needs and results; only forwards. */
@Steps("publications")
public class PublicationSteps {

  private final OpeningPublication opening;
  private final ReportingNeeds reporting;
  private final ClosingCollection closing;
  private final GatheringNeeds gathering;
  private final PublishingNeeds publishing;
  private final MakingList making;
  private final AnnouncingPublication announcing;
  private final TakingUpNeed takingUp;
  private final Publications publications;

  PublicationSteps(
      OpeningPublication opening,
      ReportingNeeds reporting,
      ClosingCollection closing,
      GatheringNeeds gathering,
      PublishingNeeds publishing,
      MakingList making,
      AnnouncingPublication announcing,
      TakingUpNeed takingUp,
      Publications publications) {
    this.opening = opening;
    this.reporting = reporting;
    this.closing = closing;
    this.gathering = gathering;
    this.publishing = publishing;
    this.making = making;
    this.announcing = announcing;
    this.takingUp = takingUp;
    this.publications = publications;
  }

  @Step(
      value = "开始一期需求和成果的征集：列出须报送的单位，计算截止时间",
      parameters = {"register 由哪个名册的在册人员报送", "deadline 报送工作日数的设置项"})
  public void open(DelegateExecution execution) {
    ElementParameters parameters = ElementParameters.of(execution);
    Publication opened =
        opening.open(
            new OpeningPublication.Beginning(
                execution.getTenantId(),
                CaseVariables.PERIOD.from(execution),
                execution.getProcessInstanceId()),
            parameters.text("register"),
            parameters.text("deadline"));
    execution.setProcessBusinessKey(opened.id());
    PublicationVariables.PUBLICATION_ID.set(execution, opened.id());
    PublicationVariables.REPORTS_CLOSE_AT.set(execution, Date.from(opened.closesAt()));
  }

  @Step("本期须报送需求和成果的单位，每个单位一份")
  public Collection<String> liaisons(DelegateExecution execution) {
    return publications.reports(PublicationVariables.PUBLICATION_ID.from(execution)).stream()
        .map(Report::id)
        .toList();
  }

  @Step("本份由哪个单位的专干报送；专干调整后由新的专干办理")
  public String liaison(DelegateExecution execution) {
    Report report = publications.report(PublicationVariables.REPORT_ID.from(execution));
    Publication publication = publications.byId(report.publicationId());
    return Groups.of(publication.tenantId(), report.enterpriseId(), publication.liaisonRole());
  }

  @Step("记录报送的需求和成果")
  public void report(DelegateTask task) {
    reporting.report(PublicationVariables.REPORT_ID.from(task), Submissions.of(task));
  }

  @Step("逾期未报：记录并告知，不再等待")
  public void miss(DelegateExecution execution) {
    closing.miss(PublicationVariables.REPORT_ID.from(execution));
  }

  @Step("结束报送，转入汇总（anythingLeft：有无报送的内容）")
  public void close(DelegateExecution execution) {
    PublicationVariables.ANYTHING_LEFT.set(
        execution, closing.close(PublicationVariables.PUBLICATION_ID.from(execution)));
  }

  @Step("本期有企业报送内容的属地主管部门")
  public Collection<String> offices(DelegateExecution execution) {
    return publications.offices(PublicationVariables.PUBLICATION_ID.from(execution));
  }

  @Step("记录属地主管部门的汇总：纳入，或者不纳入并写明理由")
  public void gather(DelegateTask task) {
    gathering.gather(
        PublicationVariables.PUBLICATION_ID.from(task),
        CaseVariables.OFFICE_ID.from(task),
        Submissions.of(task));
  }

  @Step("各部门汇总完毕（anythingLeft：有无可发布的内容）")
  public void compile(DelegateExecution execution) {
    PublicationVariables.ANYTHING_LEFT.set(
        execution, closing.anythingGathered(PublicationVariables.PUBLICATION_ID.from(execution)));
  }

  @Step("编号发布需求和成果（anythingLeft：是否有内容发布）")
  public void publish(DelegateTask task) {
    PublicationVariables.ANYTHING_LEFT.set(
        task,
        publishing.publish(PublicationVariables.PUBLICATION_ID.from(task), Submissions.of(task)));
  }

  @Step("生成需求和成果清单文件")
  public void makeList(DelegateExecution execution) {
    making.make(PublicationVariables.PUBLICATION_ID.from(execution));
  }

  @Step(value = "告知在册的各方已发布", parameters = "registers 告知哪些名册的在册单位和人员，用逗号分开")
  public void announce(DelegateExecution execution) {
    String registers = ElementParameters.of(execution).text("registers");
    announcing.announce(PublicationVariables.PUBLICATION_ID.from(execution), listed(registers));
  }

  @Step("本期没有可发布的内容：注明原因并结束")
  public void endEmpty(DelegateExecution execution) {
    closing.endEmpty(PublicationVariables.PUBLICATION_ID.from(execution));
  }

  @Step(value = "登记本案卷承接的已发布需求", parameters = "field 选择需求的表单字段，办事人未填的不登记")
  public void takeUp(DelegateExecution execution) {
    takingUp.takeUp(
        CaseVariables.CASE_ID.from(execution), ElementParameters.of(execution).text("field"));
  }

  private static List<String> listed(String words) {
    return Arrays.stream(words.split("[,，、\\s]+")).filter(word -> !word.isBlank()).toList();
  }
}
