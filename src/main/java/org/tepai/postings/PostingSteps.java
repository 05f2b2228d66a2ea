package org.tepai.postings;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tepai.process.CaseVariables;
import org.tepai.process.ElementParameters;
import org.tepai.process.Step;
import org.tepai.process.Steps;

/** What models may ask of postings. */
@Steps("postings")
public class PostingSteps {

  private final BeginningPosting beginning;
  private final TakingPosting taking;
  private final EndingPosting ending;

  PostingSteps(BeginningPosting beginning, TakingPosting taking, EndingPosting ending) {
    this.beginning = beginning;
    this.taking = taking;
    this.ending = ending;
  }

  /** Refuses early what could not begin in the end. */
  @Step(
      value = "检查派驻：服务期限和特派员同时服务的企业数，不合规定的不能提交",
      parameters = {"serving 谁去服务（当事人）", "served 服务谁（当事人）", "from? 填服务开始日的表单项", "to? 填服务截止日的表单项"})
  public void check(DelegateExecution execution) {
    beginning.check(CaseVariables.CASE_ID.from(execution), parts(execution), fields(execution));
  }

  /** Begins the posting of a case whose agreement is filed, or which needs none. */
  @Step(
      value = "开始派驻：协议签齐并备案后计算派驻期；没有 from、to 的按设置 term.start、term.years",
      parameters = {
        "serving 谁去服务（当事人）",
        "served 服务谁（当事人）",
        "from? 填服务开始日的表单项",
        "to? 填服务截止日的表单项",
        "agreement? 写 none 的不须有协议，按 from、to 直接开始服务"
      })
  public void begin(DelegateExecution execution) {
    String caseId = CaseVariables.CASE_ID.from(execution);
    boolean unsigned =
        ElementParameters.of(execution)
            .optionalText("agreement")
            .filter("none"::equals)
            .isPresent();
    if (unsigned) {
      beginning.beginUnsigned(caseId, parts(execution), fields(execution).orElseThrow());
    } else {
      beginning.begin(caseId, parts(execution), fields(execution));
    }
  }

  /** The case takes up a posting that somebody chose. */
  @Step(
      value = "接办派驻：所选派驻的当事人就是本案卷的当事人",
      parameters = {"posting 选派驻的表单项", "on? 填终止日期的表单项，早于派驻开始的不受理"})
  public void take(DelegateExecution execution) {
    ElementParameters parameters = ElementParameters.of(execution);
    taking.take(
        CaseVariables.CASE_ID.from(execution),
        parameters.text("posting"),
        parameters.optionalText("on"));
  }

  /** Ends the posting that the case has taken up, or its own. */
  @Step(
      value = "终止派驻：终止所接办的派驻；没有接办的，终止本案卷的派驻",
      parameters = {"reason 填终止事由的表单项", "on? 填终止日期的表单项，不写为当日"})
  public void end(DelegateExecution execution) {
    ElementParameters parameters = ElementParameters.of(execution);
    ending.end(
        CaseVariables.CASE_ID.from(execution),
        parameters.text("reason"),
        parameters.optionalText("on"));
  }

  private static Optional<Parts> parts(DelegateExecution execution) {
    ElementParameters parameters = ElementParameters.of(execution);
    return parameters
        .optionalText("serving")
        .map(serving -> new Parts(serving, parameters.text("served")));
  }

  private static Optional<TermFields> fields(DelegateExecution execution) {
    ElementParameters parameters = ElementParameters.of(execution);
    return parameters.optionalText("from").map(from -> new TermFields(from, parameters.text("to")));
  }
}
