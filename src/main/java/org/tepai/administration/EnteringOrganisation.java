package org.tepai.administration;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.EnterpriseRegistration;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.RegisteringOrganisation;
import org.tepai.organisations.SendingUnitRegistration;
import org.tepai.process.InvalidInput;

/**
 * Takes an enterprise or a sending unit into the register with the account of the person who
 * answers for the work, for the system administrator.
 */
@Service
class EnteringOrganisation {

  private final RegisteringOrganisation registering;
  private final SeparationPolicy separation;
  private final MakingAccount accounts;
  private final Jurisdictions jurisdictions;
  private final AuditTrail audit;

  EnteringOrganisation(
      RegisteringOrganisation registering,
      SeparationPolicy separation,
      MakingAccount accounts,
      Jurisdictions jurisdictions,
      AuditTrail audit) {
    this.registering = registering;
    this.separation = separation;
    this.accounts = accounts;
    this.jurisdictions = jurisdictions;
    this.audit = audit;
  }

  /**
   * @param entered what the form says: tenant, kind, name, code, division, township, contact and
   *     contactName
   */
  @Transactional
  public Organisation enter(Map<String, String> entered) {
    String tenant = entered.getOrDefault("tenant", "");
    if (jurisdictions.all().stream().noneMatch(each -> each.id().equals(tenant))) {
      throw InvalidInput.in("tenant", "请选择辖区");
    }
    String contact = text(entered, "contact");
    separation.checkMayHoldRole(contact);
    if (!accounts.known(contact)) {
      accounts.make(contact, text(entered, "contactName"), text(entered, "mail"));
    }
    Organisation organisation =
        text(entered, "kind").equals("enterprise")
            ? registering.enterprise(enterprise(tenant, contact, entered))
            : registering.sendingUnit(unit(tenant, contact, entered));
    audit.record(
        AuditedAct.ROLE_GRANTED,
        new AuditedMatter(tenant, null, contact, organisation.name() + " 登记并确定专人"));
    return organisation;
  }

  private static EnterpriseRegistration enterprise(
      String tenant, String contact, Map<String, String> entered) {
    return new EnterpriseRegistration(
        tenant,
        text(entered, "name"),
        text(entered, "code"),
        text(entered, "division"),
        blankAsNull(text(entered, "township")),
        contact,
        text(entered, "contactName"));
  }

  private static SendingUnitRegistration unit(
      String tenant, String contact, Map<String, String> entered) {
    return new SendingUnitRegistration(
        tenant,
        text(entered, "name"),
        text(entered, "code"),
        contact,
        text(entered, "contactName"));
  }

  private static String text(Map<String, String> entered, String field) {
    return entered.getOrDefault(field, "").strip();
  }

  private static String blankAsNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
