package org.tepai.administration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.AvailableRoles;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.InvalidInput;
import org.tepai.process.OneNode;

/** Gives people roles in organisations and withdraws them, for the security administrator. */
@Service
class GrantingRole {

  private final RegisteringPerson registering;
  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final AvailableRoles available;
  private final SeparationPolicy separation;
  private final OneNode oneNode;
  private final AuditTrail audit;

  GrantingRole(
      RegisteringPerson registering,
      Organisations organisations,
      Jurisdictions jurisdictions,
      AvailableRoles available,
      SeparationPolicy separation,
      OneNode oneNode,
      AuditTrail audit) {
    this.registering = registering;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.available = available;
    this.separation = separation;
    this.oneNode = oneNode;
    this.audit = audit;
  }

  @Transactional
  public void grant(String actor, String person, String organisationId, String role) {
    oneNode.alone("administrators");
    separation.checkNotOneself(actor, person);
    separation.checkMayHoldRole(person);
    checkByHand(organisationId, role);
    registering.join(person, organisationId, role);
    audit.record(AuditedAct.ROLE_GRANTED, matter(person, organisationId, role));
  }

  @Transactional
  public void withdraw(String actor, String person, String organisationId, String role) {
    separation.checkNotOneself(actor, person);
    checkByHand(organisationId, role);
    registering.leave(person, organisationId, role);
    audit.record(AuditedAct.ROLE_WITHDRAWN, matter(person, organisationId, role));
  }

  /** What a filing grants comes and goes with the filing, or the register would say otherwise. */
  private void checkByHand(String organisationId, String role) {
    if (available.grantable(organisations.byId(organisationId)).stream()
        .noneMatch(each -> each.id().equals(role))) {
      throw InvalidInput.because("这一岗位在该单位不由管理员授予或撤销（例如随备案取得的岗位）。");
    }
  }

  private AuditedMatter matter(String person, String organisationId, String role) {
    Organisation organisation = organisations.byId(organisationId);
    String name = jurisdictions.byId(organisation.tenantId()).role(role).name();
    return new AuditedMatter(
        organisation.tenantId(), null, person, organisation.name() + " " + name);
  }
}
