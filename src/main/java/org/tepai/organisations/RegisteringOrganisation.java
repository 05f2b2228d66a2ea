package org.tepai.organisations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation.Kind;
import org.tepai.process.InvalidInput;

/**
 * Takes an enterprise or a sending unit into the register. Neither gets in without the person who
 * answers for the work (the regulation asks every unit for one): that person becomes its contact at
 * once.
 */
@Service
public class RegisteringOrganisation {

  /** The role in which an enterprise or sending unit answers for the work. */
  public static final String CONTACT = "contact";

  private final OrganisationRepository organisations;
  private final Jurisdictions jurisdictions;
  private final RegisteringPerson people;

  RegisteringOrganisation(
      OrganisationRepository organisations, Jurisdictions jurisdictions, RegisteringPerson people) {
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.people = people;
  }

  @Transactional
  public Organisation enterprise(EnterpriseRegistration asked) {
    Map<String, String> problems =
        problems(asked.tenant(), Kind.ENTERPRISE, asked.name(), asked.creditCode());
    contactProblems(asked.contactPerson(), asked.contactName(), problems);
    divisionProblems(asked, problems);
    refuse(problems);
    String id = "e%04d".formatted(organisations.nextEnterprise());
    Organisation enterprise =
        new Organisation(id, asked.tenant(), Kind.ENTERPRISE, asked.name(), asked.contactPerson());
    enterprise.identify(asked.creditCode());
    enterprise.locate(asked.division(), asked.township());
    return kept(enterprise, asked.contactName());
  }

  @Transactional
  public Organisation sendingUnit(SendingUnitRegistration asked) {
    Map<String, String> problems =
        problems(asked.tenant(), Kind.SENDING_UNIT, asked.name(), asked.creditCode());
    contactProblems(asked.contactPerson(), asked.contactName(), problems);
    refuse(problems);
    String id = "u%03d".formatted(organisations.nextSendingUnit());
    Organisation unit =
        new Organisation(
            id, asked.tenant(), Kind.SENDING_UNIT, asked.name(), asked.contactPerson());
    unit.identify(asked.creditCode());
    return kept(unit, asked.contactName());
  }

  private Organisation kept(Organisation organisation, String contactName) {
    Organisation kept = organisations.save(organisation);
    people.register(kept.contactPerson(), contactName);
    people.join(kept.contactPerson(), kept.id(), CONTACT);
    return kept;
  }

  private Map<String, String> problems(String tenant, Kind kind, String name, String creditCode) {
    Map<String, String> problems = new LinkedHashMap<>();
    if (blank(name)) {
      problems.put("name", "请填写单位名称");
    }
    new CreditCode(creditCode)
        .problem()
        .ifPresentOrElse(
            problem -> problems.put("credit_code", problem),
            () -> duplicateProblem(tenant, kind, creditCode, problems));
    return problems;
  }

  private void duplicateProblem(
      String tenant, Kind kind, String creditCode, Map<String, String> problems) {
    if (organisations.existsByTenantIdAndKindAndCreditCode(tenant, kind, creditCode)) {
      problems.put("credit_code", "统一社会信用代码 %s 已登记，请勿重复登记".formatted(creditCode));
    }
  }

  private static void contactProblems(String person, String name, Map<String, String> problems) {
    if (blank(person) || blank(name)) {
      problems.put("contact_name", "每个单位都要确定一名专人负责这项工作，请填写其账号和姓名");
    }
  }

  private void divisionProblems(EnterpriseRegistration asked, Map<String, String> problems) {
    Jurisdiction jurisdiction = jurisdictions.byId(asked.tenant());
    if (jurisdiction.divisions().stream().noneMatch(each -> each.id().equals(asked.division()))) {
      problems.put("division", "“%s”不是本辖区的区县或功能区".formatted(asked.division()));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static void refuse(Map<String, String> problems) {
    if (!problems.isEmpty()) {
      throw InvalidInput.of(problems);
    }
  }
}
