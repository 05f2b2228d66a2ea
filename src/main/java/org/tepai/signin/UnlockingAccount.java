package org.tepai.signin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;

/** Lets somebody try again before the lock after wrong tries ends of itself. */
@Component
public class UnlockingAccount {

  private final WrongTries tries;
  private final AuditTrail audit;

  UnlockingAccount(WrongTries tries, AuditTrail audit) {
    this.tries = tries;
    this.audit = audit;
  }

  @Transactional
  public void unlock(String personId) {
    tries.forget(personId);
    audit.record(AuditedAct.UNLOCKED, AuditedMatter.of(personId));
  }
}
