package org.tepai.rosters;

import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.tepai.process.CaseVariables;
import org.tepai.process.ElementParameters;
import org.tepai.process.Step;
import org.tepai.process.Steps;
import org.tepai.process.Submissions;

/** What models do with a round as a whole; only forwards. */
@Steps("rounds")
public class RoundSteps {

  private final OpeningRound opening;
  private final ExtendingRound extending;
  private final ClosingRound closing;
  private final SuggestingDates suggesting;
  private final Rounds rounds;

  RoundSteps(
      OpeningRound opening,
      ExtendingRound extending,
      ClosingRound closing,
      SuggestingDates suggesting,
      Rounds rounds) {
    this.opening = opening;
    this.extending = extending;
    this.closing = closing;
    this.suggesting = suggesting;
    this.rounds = rounds;
  }

  @Step("开启批次：按规定日期计算报送截止时间，为当日履职的各区县建立名单")
  public void open(DelegateExecution execution) {
    Round round =
        opening.open(
            Submissions.of(execution), execution.getTenantId(), execution.getProcessInstanceId());
    execution.setProcessBusinessKey(round.id());
    CaseVariables.ROUND_ID.set(execution, round.id());
    CaseVariables.ROUND_CLOSES_AT.set(execution, Date.from(round.closesAt()));
  }

  @Step("本批次须报送名单的区县")
  public Collection<String> districts(DelegateExecution execution) {
    return rounds.rosters(CaseVariables.ROUND_ID.from(execution)).stream()
        .map(OfficeRoster::officeId)
        .toList();
  }

  @Step("本区县报送名单的截止时间")
  public Date closes(DelegateExecution execution) {
    return Date.from(
        rounds
            .roster(CaseVariables.ROUND_ID.from(execution), CaseVariables.OFFICE_ID.from(execution))
            .closesAt());
  }

  @Step(
      value = "倒排建议日：批次截止前若干个工作日",
      parameters = {"deadline 写有工作日数的设置"})
  public Date suggested(DelegateExecution execution) {
    return Date.from(
        suggesting.before(
            CaseVariables.CASE_ID.from(execution),
            ElementParameters.of(execution).text("deadline")));
  }

  @Step("记录区县的选择：申请延期，或者退回申请人")
  public void requestExtension(DelegateTask task) {
    RosterVariables.EXTENSION_REQUESTED.set(
        task,
        extending.request(
            CaseVariables.ROUND_ID.from(task),
            CaseVariables.OFFICE_ID.from(task),
            Submissions.of(task)));
  }

  @Step("记录对延期申请的决定，同意的确定新的截止时间")
  public void decideExtension(DelegateTask task) {
    Optional<OfficeRoster> extended =
        extending.decide(
            CaseVariables.ROUND_ID.from(task),
            CaseVariables.OFFICE_ID.from(task),
            Submissions.of(task));
    RosterVariables.EXTENSION_GRANTED.set(task, extended.isPresent());
    extended.ifPresent(
        roster -> CaseVariables.ROUND_CLOSES_AT.set(task, Date.from(roster.closesAt())));
  }

  @Step("结束批次")
  public void close(DelegateExecution execution) {
    closing.close(CaseVariables.ROUND_ID.from(execution));
  }
}
