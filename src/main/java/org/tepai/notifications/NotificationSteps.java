package org.tepai.notifications;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tepai.process.CaseVariables;
import org.tepai.process.ElementParameters;
import org.tepai.process.Step;
import org.tepai.process.Steps;

/** What models tell people. */
@Steps("notifications")
public class NotificationSteps {

  private final TellingOfCase telling;

  NotificationSteps(TellingOfCase telling) {
    this.telling = telling;
  }

  @Step(
      value = "把案卷的消息告知有关单位和个人",
      parameters = {"text 文字的编号", "to 告知谁：当事人、部门、competent、applicant 或 setting:设置，逗号分隔"})
  public void tell(DelegateExecution execution) {
    ElementParameters parameters = ElementParameters.of(execution);
    telling.tell(
        CaseVariables.CASE_ID.from(execution), parameters.text("text"), parameters.text("to"));
  }
}
