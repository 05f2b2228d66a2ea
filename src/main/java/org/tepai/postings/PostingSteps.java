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
  @Step("检查派驻：服务期限（参数 from、to 是填起止日期的表单项）和同时服务的企业数，不合规定的不能提交")
  public void check(DelegateExecution execution) {
    beginning.check(CaseVariables.CASE_ID.from(execution), fields(execution));
  }

  /** Begins the posting of a case whose agreement is filed, or which needs none. */
  @Step(
      "开始派驻：协议签齐并备案后计算派驻期；参数 from、to 是填起止日期的表单项，不写的按设置 term.start、term.years；"
          + "agreement 写 none 的不须有协议")
  public void begin(DelegateExecution execution) {
    String caseId = CaseVariables.CASE_ID.from(execution);
    boolean unsigned =
        ElementParameters.of(execution)
            .optionalText("agreement")
            .filter("none"::equals)
            .isPresent();
    if (unsigned) {
      beginning.beginUnsigned(caseId, fields(execution).orElseThrow());
    } else {
      beginning.begin(caseId, fields(execution));
    }
  }

  /** The case takes up a posting that somebody chose. */
  @Step("接办派驻：案卷的当事人即参数 posting 所指表单项选定的派驻的当事人")
  public void take(DelegateExecution execution) {
    taking.take(
        CaseVariables.CASE_ID.from(execution), ElementParameters.of(execution).text("posting"));
  }

  /** Ends the posting that the case has taken up, or its own. */
  @Step("终止派驻：终止所接办的（没有接办的，本案卷的）派驻，事由取自参数 reason 所指的表单项")
  public void end(DelegateExecution execution) {
    ending.end(
        CaseVariables.CASE_ID.from(execution), ElementParameters.of(execution).text("reason"));
  }

  private static Optional<TermFields> fields(DelegateExecution execution) {
    ElementParameters parameters = ElementParameters.of(execution);
    return parameters.optionalText("from").map(from -> new TermFields(from, parameters.text("to")));
  }
}
