package org.tepai.organisations;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tepai.process.CaseVariables;
import org.tepai.process.ElementParameters;
import org.tepai.process.Step;
import org.tepai.process.Steps;

/** Answers models that ask whom a task is for. */
@Steps("offices")
public class OfficeSteps {

  private final Organisations organisations;
  private final Clock clock;

  OfficeSteps(Organisations organisations, Clock clock) {
    this.organisations = organisations;
    this.clock = clock;
  }

  /** The group for the element's parameters {@code office} and {@code role}. */
  @Step("任务交给哪个部门或单位的哪个岗位（参数 office、role）")
  public String candidates(DelegateExecution execution) {
    ElementParameters parameters = ElementParameters.of(execution);
    String tenant = execution.getTenantId();
    String office = parameters.text("office");
    String role = parameters.text("role");
    return "sending-units".equals(office)
        ? Groups.tenantWide(tenant, role)
        : Groups.of(tenant, organisation(office, execution), role);
  }

  private String organisation(String office, DelegateExecution execution) {
    LocalDate today = LocalDate.now(clock);
    return switch (office) {
      case "competent" ->
          organisations.competentOffice(CaseVariables.ENTERPRISE_ID.from(execution), today).id();
      case "each" -> organisations.serving(CaseVariables.OFFICE_ID.from(execution), today).id();
      case "enterprise" -> CaseVariables.ENTERPRISE_ID.from(execution);
      case "sending-unit" -> CaseVariables.SENDING_UNIT_ID.from(execution);
      default -> organisations.serving(office, today).id();
    };
  }
}
