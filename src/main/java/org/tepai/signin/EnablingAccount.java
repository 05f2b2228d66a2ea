package org.tepai.signin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;

/** Lets somebody in again who had been shut out; his password is what it was. */
@Component
public class EnablingAccount {

  private final AccountStates states;
  private final AuditTrail audit;

  EnablingAccount(AccountStates states, AuditTrail audit) {
    this.states = states;
    this.audit = audit;
  }

  @Transactional
  public void enable(String personId) {
    states.enable(personId);
    audit.record(AuditedAct.ACCOUNT_ENABLED, AuditedMatter.of(personId));
  }
}
