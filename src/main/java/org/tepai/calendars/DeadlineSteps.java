package org.tepai.calendars;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.ElementParameters;
import org.tepai.process.Step;
import org.tepai.process.Steps;

/** Due dates that a model asks for; only forwards to {@link Deadlines}. */
@Steps("deadlines")
public class DeadlineSteps {

  private final Deadlines deadlines;
  private final Jurisdictions jurisdictions;

  DeadlineSteps(Deadlines deadlines, Jurisdictions jurisdictions) {
    this.deadlines = deadlines;
    this.jurisdictions = jurisdictions;
  }

  /** Due so many working days from now as the setting named by the element says. */
  @Step(
      value = "按工作日数计算到期时间",
      parameters = {"deadline 写有工作日数的设置"})
  public Date workingDays(DelegateExecution execution) {
    String tenant = execution.getTenantId();
    String setting = ElementParameters.of(execution).text("deadline");
    int days = jurisdictions.byId(tenant).settings().number(setting);
    return deadlines.inWorkingDays(tenant, days).closesAtDate();
  }
}
