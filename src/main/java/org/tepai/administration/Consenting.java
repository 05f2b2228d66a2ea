package org.tepai.administration;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.organisations.People;
import org.tepai.process.Administrators;
import org.tepai.process.InvalidInput;

/**
 * The system administrator's half of what makes an administrator or lets one in again. The security
 * administrator's half alone would be enough to become all three.
 */
@Service
class Consenting {

  private final Consents consents;
  private final Administrators administrators;
  private final People people;
  private final SeparationPolicy separation;
  private final AuditTrail audit;

  Consenting(
      Consents consents,
      Administrators administrators,
      People people,
      SeparationPolicy separation,
      AuditTrail audit) {
    this.consents = consents;
    this.administrators = administrators;
    this.people = people;
    this.separation = separation;
    this.audit = audit;
  }

  @Transactional
  public void consent(String actor, String person, Consent matter) {
    separation.checkNotOneself(actor, person);
    if (people.find(person).isEmpty()
        || Consent.thatConcern(administrators.isAny(person)).noneMatch(matter::equals)) {
      throw InvalidInput.because("这个账号现在没有这样的事项，请刷新页面。");
    }
    consents.give(person, matter, actor);
    audit.record(
        AuditedAct.ROLE_GRANTED, AuditedMatter.of(person).withDetail("同意" + matter.label()));
  }
}
