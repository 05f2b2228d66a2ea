package org.tepai.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.CaseParties;
import org.tepai.process.CaseVariables;
import org.tepai.process.ElementParameters;
import org.tepai.process.Step;
import org.tepai.process.Steps;

/** Answers models that ask whom a task is for. */
@Steps("offices")
public class OfficeSteps {

  /** The second is what models of earlier versions say (ADR 20). */
  private static final Set<String> ANY = Set.of("any", "sending-units");

  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final CaseParties parties;
  private final Clock clock;

  OfficeSteps(
      Organisations organisations, Jurisdictions jurisdictions, CaseParties parties, Clock clock) {
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.parties = parties;
    this.clock = clock;
  }

  /** The group for the element's parameters {@code office} and {@code role}. */
  @Step(
      value = "任务交给哪个部门或单位的哪个岗位",
      parameters = {"office competent 属地主管部门、each 多实例中的这一个、any 任一单位、当事人或部门", "role 岗位"})
  public String candidates(DelegateExecution execution) {
    ElementParameters parameters = ElementParameters.of(execution);
    String tenant = execution.getTenantId();
    String office = parameters.text("office");
    String role = parameters.text("role");
    return ANY.contains(office)
        ? Groups.tenantWide(tenant, role)
        : Groups.of(tenant, organisation(office, execution), role);
  }

  /** The person for the element's parameter {@code person}. */
  @Step(value = "任务交给当事人本人", parameters = "person 哪个当事人（个人）")
  public String person(DelegateExecution execution) {
    String role = ElementParameters.of(execution).text("person");
    return parties
        .person(CaseVariables.CASE_ID.from(execution), role)
        .orElseThrow(() -> nobody(execution, role));
  }

  private String organisation(String office, DelegateExecution execution) {
    LocalDate today = LocalDate.now(clock);
    return switch (office) {
      case "competent" ->
          parties
              .competentOffice(CaseVariables.CASE_ID.from(execution), today)
              .orElseThrow(() -> nobody(execution, office));
      case "each" -> organisations.serving(CaseVariables.OFFICE_ID.from(execution), today).id();
      default ->
          jurisdictions.byId(execution.getTenantId()).hasOffice(office)
              ? organisations.serving(office, today).id()
              : participant(office, execution);
    };
  }

  private String participant(String role, DelegateExecution execution) {
    return parties
        .organisation(CaseVariables.CASE_ID.from(execution), role)
        .orElseThrow(() -> nobody(execution, role));
  }

  private static IllegalStateException nobody(DelegateExecution execution, String role) {
    return new IllegalStateException(
        "案卷 %s 在“%s”处还没有当事人 %s"
            .formatted(
                execution.getProcessBusinessKey(), execution.getCurrentActivityName(), role));
  }
}
