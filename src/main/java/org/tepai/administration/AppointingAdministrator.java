package org.tepai.administration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.process.Accounts;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;
import org.tepai.process.InvalidInput;
import org.tepai.process.OneNode;

/**
 * Makes somebody an administrator or takes it from him. It is the security administrator's, like
 * every right, and takes the system administrator's consent; only the first of them, when there is
 * none yet, is appointed by the system administrator, whom the installation itself has made.
 */
@Service
class AppointingAdministrator {

  private final Administrators administrators;
  private final Accounts accounts;
  private final SeparationPolicy separation;
  private final Consents consents;
  private final AuditTrail audit;
  private final OneNode oneNode;

  AppointingAdministrator(
      Administrators administrators,
      Accounts accounts,
      SeparationPolicy separation,
      Consents consents,
      AuditTrail audit,
      OneNode oneNode) {
    this.administrators = administrators;
    this.accounts = accounts;
    this.separation = separation;
    this.consents = consents;
    this.audit = audit;
    this.oneNode = oneNode;
  }

  /** Whether the person may appoint such an administrator now. */
  boolean mayAppoint(String actor, AdministratorKind kind) {
    return administrators.is(actor, AdministratorKind.SECURITY)
        || kind == AdministratorKind.SECURITY
            && administrators.all(kind).isEmpty()
            && administrators.is(actor, AdministratorKind.SYSTEM);
  }

  @Transactional
  public void appoint(String actor, String person, AdministratorKind kind) {
    oneNode.alone("administrators");
    if (!mayAppoint(actor, kind)) {
      throw NotYours.because("管理员由安全管理员任命。");
    }
    separation.checkNotOneself(actor, person);
    separation.checkMayAdminister(person, kind);
    checkConsent(actor, person, kind);
    accounts.join(person, kind.groupId());
    audit.record(AuditedAct.ROLE_GRANTED, AuditedMatter.of(person).withDetail(kind.label()));
  }

  private void checkConsent(String actor, String person, AdministratorKind kind) {
    boolean first = administrators.is(actor, AdministratorKind.SYSTEM);
    if (!first && !consents.use(person, Consent.to(kind), actor)) {
      throw InvalidInput.because("任命%s须先由系统管理员在此人的页面上同意，48 小时内有效。".formatted(kind.label()));
    }
  }

  @Transactional
  public void dismiss(String actor, String person) {
    oneNode.alone("administrators");
    if (!administrators.is(actor, AdministratorKind.SECURITY)) {
      throw NotYours.because("管理员由安全管理员免去。");
    }
    separation.checkNotOneself(actor, person);
    separation.checkNotTheLast(person);
    AdministratorKind kind =
        administrators
            .kindOf(person)
            .orElseThrow(() -> InvalidInput.because(person + " 现在不是管理员，请刷新页面。"));
    accounts.leave(person, kind.groupId());
    audit.record(AuditedAct.ROLE_WITHDRAWN, AuditedMatter.of(person).withDetail(kind.label()));
  }
}
