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
import org.tepai.organisations.People;
import org.tepai.organisations.Person;
import org.tepai.organisations.RegisteringOrganisation;
import org.tepai.organisations.SendingUnitRegistration;
import org.tepai.process.InvalidInput;
import org.tepai.process.OneNode;
import org.tepai.signin.AccountUse;

/**
 * Takes an enterprise or a sending unit into the register with the account of the person who
 * answers for the work, for the system administrator.
 */
@Service
class EnteringOrganisation {

  private final RegisteringOrganisation registering;
  private final SeparationPolicy separation;
  private final MakingAccount accounts;
  private final People people;
  private final AccountUse use;
  private final OneNode oneNode;
  private final Jurisdictions jurisdictions;
  private final AuditTrail audit;

  EnteringOrganisation(
      RegisteringOrganisation registering,
      SeparationPolicy separation,
      MakingAccount accounts,
      People people,
      AccountUse use,
      OneNode oneNode,
      Jurisdictions jurisdictions,
      AuditTrail audit) {
    this.registering = registering;
    this.separation = separation;
    this.accounts = accounts;
    this.people = people;
    this.use = use;
    this.oneNode = oneNode;
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
    oneNode.alone("administrators");
    String contact = text(entered, "contact");
    separation.checkMayHoldRole(contact);
    Person answering = answering(contact, entered);
    Organisation organisation =
        text(entered, "kind").equals("enterprise")
            ? registering.enterprise(enterprise(tenant, answering, entered))
            : registering.sendingUnit(unit(tenant, answering, entered));
    audit.record(
        AuditedAct.ROLE_GRANTED,
        new AuditedMatter(tenant, null, contact, organisation.name() + " 登记并确定专人"));
    return organisation;
  }

  /**
   * With the role of a contact the system administrator gives a right, which is not his otherwise:
   * only to an account that nobody has used and that holds none, under the name that it has.
   */
  private Person answering(String contact, Map<String, String> entered) {
    if (!accounts.known(contact)) {
      accounts.make(contact, text(entered, "contactName"), text(entered, "mail"));
    } else if (!use.isNew(contact) || !people.membershipsOf(contact).isEmpty()) {
      throw InvalidInput.in("contact", "账号“%s”已在使用或已有岗位，不能由登记单位时指定为专人；请另建账号".formatted(contact));
    }
    return people.find(contact).orElseThrow();
  }

  private static EnterpriseRegistration enterprise(
      String tenant, Person contact, Map<String, String> entered) {
    return new EnterpriseRegistration(
        tenant,
        text(entered, "name"),
        text(entered, "code"),
        text(entered, "division"),
        blankAsNull(text(entered, "township")),
        contact.id(),
        contact.name());
  }

  private static SendingUnitRegistration unit(
      String tenant, Person contact, Map<String, String> entered) {
    return new SendingUnitRegistration(
        tenant, text(entered, "name"), text(entered, "code"), contact.id(), contact.name());
  }

  private static String text(Map<String, String> entered, String field) {
    return entered.getOrDefault(field, "").strip();
  }

  private static String blankAsNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
