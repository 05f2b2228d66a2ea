package org.tepai.rosters;

import java.util.Collection;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.process.CaseVariables;
import org.tepai.process.Step;
import org.tepai.process.Steps;
import org.tepai.process.Submissions;

/** What models do with rosters and their entries; only forwards. */
@Steps("rosters")
public class RosterSteps {

  private final ScreeningCase screening;
  private final SubmittingRoster submitting;
  private final MissingDeadline missing;
  private final ReturningCases returning;
  private final CompilingRosters compiling;
  private final DecidingEntries deciding;
  private final TallyingDecisions tallying;
  private final PublishingRoster publishing;
  private final MakingRosters making;
  private final AnnouncingResults announcing;
  private final Rosters rosters;

  RosterSteps(
      ScreeningCase screening,
      SubmittingRoster submitting,
      MissingDeadline missing,
      ReturningCases returning,
      CompilingRosters compiling,
      DecidingEntries deciding,
      TallyingDecisions tallying,
      PublishingRoster publishing,
      MakingRosters making,
      AnnouncingResults announcing,
      Rosters rosters) {
    this.screening = screening;
    this.submitting = submitting;
    this.missing = missing;
    this.returning = returning;
    this.compiling = compiling;
    this.deciding = deciding;
    this.tallying = tallying;
    this.publishing = publishing;
    this.making = making;
    this.announcing = announcing;
    this.rosters = rosters;
  }

  @Step("记录区县筛选结论")
  public void screen(DelegateTask task) {
    RosterVariables.SCREENING.set(
        task, screening.screen(CaseVariables.CASE_ID.from(task), Submissions.of(task)));
  }

  @Step("报送区县推荐名单")
  public void recommend(DelegateTask task) {
    submitting.submit(
        CaseVariables.ROUND_ID.from(task),
        CaseVariables.OFFICE_ID.from(task),
        Submissions.of(task));
  }

  /**
   * Sets what the office's own way through the model reads, in its own scope: other offices are on
   * their way at the same time.
   */
  @Step("逾期未报：在办案卷转入下一批次；末批的等待区县选择")
  public void missDeadline(DelegateExecution execution) {
    MissingDeadline.Missed missed =
        missing.miss(
            CaseVariables.ROUND_ID.from(execution), CaseVariables.OFFICE_ID.from(execution));
    RosterVariables.LAST_ROUND.setLocal(execution, missed.mayAskForExtension());
    RosterVariables.EXTENSION_ENDS_AT.setLocal(execution, Date.from(missed.askUntil()));
    RosterVariables.EXTENSION_REQUESTED.setLocal(execution, false);
    RosterVariables.EXTENSION_GRANTED.setLocal(execution, false);
    CaseVariables.ROUND_CLOSES_AT.setLocal(
        execution, CaseVariables.ROUND_CLOSES_AT.from(execution));
  }

  @Step("末批之后：把未推荐的案卷退回申请人")
  public void returnToApplicants(DelegateExecution execution) {
    returning.returnAll(
        CaseVariables.ROUND_ID.from(execution), CaseVariables.OFFICE_ID.from(execution));
  }

  @Step("生成区县推荐名单")
  public void makeRecommendedRoster(DelegateExecution execution) {
    making.makeRecommended(
        CaseVariables.ROUND_ID.from(execution), CaseVariables.OFFICE_ID.from(execution));
  }

  @Step("汇总各区县名单")
  public void compile(DelegateExecution execution) {
    RosterVariables.HAS_ENTRIES.set(
        execution, compiling.compile(CaseVariables.ROUND_ID.from(execution)));
  }

  @Step("须全部同意的审核部门")
  public Collection<String> reviewers(DelegateExecution execution) {
    return deciding.reviewers(execution.getTenantId());
  }

  @Step("本部门已逐项审核完毕")
  public void decide(DelegateTask task) {
    deciding.complete(
        CaseVariables.ROUND_ID.from(task),
        CaseVariables.OFFICE_ID.from(task),
        Submissions.of(task));
  }

  @Step("汇总各部门审核意见")
  public void tally(DelegateExecution execution) {
    tallying.tally(CaseVariables.ROUND_ID.from(execution));
  }

  @Step("发布市级名单并编号")
  public void publish(DelegateTask task) {
    publishing.publish(CaseVariables.ROUND_ID.from(task), Submissions.of(task));
  }

  @Step("生成市级名单")
  public void makePublishedRoster(DelegateExecution execution) {
    making.makePublished(CaseVariables.ROUND_ID.from(execution));
  }

  @Step("本批次有推荐的区县")
  public Collection<String> offices(DelegateExecution execution) {
    return rosters.offices(CaseVariables.ROUND_ID.from(execution));
  }

  @Step("告知一个区县的各申请人审核结果")
  public void announce(DelegateExecution execution) {
    announcing.announce(
        CaseVariables.ROUND_ID.from(execution), CaseVariables.OFFICE_ID.from(execution));
  }
}
