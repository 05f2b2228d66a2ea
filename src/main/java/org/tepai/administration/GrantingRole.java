package org.tepai.administration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.RegisteringPerson;

/** Gives people roles in organisations and withdraws them, for the security administrator. */
@Service
class GrantingRole {

  private final RegisteringPerson registering;
  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final SeparationPolicy separation;
  private final AuditTrail audit;

  GrantingRole(
      RegisteringPerson registering,
      Organisations organisations,
      Jurisdictions jurisdictions,
      SeparationPolicy separation,
      AuditTrail audit) {
    this.registering = registering;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.separation = separation;
    this.audit = audit;
  }

  @Transactional
  public void grant(String actor, String person, String organisationId, String role) {
    separation.checkNotOneself(actor, person);
    separation.checkMayHoldRole(person);
    registering.join(person, organisationId, role);
    audit.record(AuditedAct.ROLE_GRANTED, matter(person, organisationId, role));
  }

  @Transactional
  public void withdraw(String actor, String person, String organisationId, String role) {
    separation.checkNotOneself(actor, person);
    registering.leave(person, organisationId, role);
    audit.record(AuditedAct.ROLE_WITHDRAWN, matter(person, organisationId, role));
  }

  private AuditedMatter matter(String person, String organisationId, String role) {
    Organisation organisation = organisations.byId(organisationId);
    String name = jurisdictions.byId(organisation.tenantId()).role(role).name();
    return new AuditedMatter(
        organisation.tenantId(), null, person, organisation.name() + " " + name);
  }
}
