package org.tepai.signin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.process.InvalidInput;
import org.tepai.security.WeakPassword;

/**
 * Somebody chooses a new password for himself; every session begun with the earlier one is over.
 */
@Component
class ChangingPassword {

  private final StoredPasswords passwords;
  private final FormerPasswords former;
  private final AccountStates states;
  private final AuditTrail audit;

  ChangingPassword(
      StoredPasswords passwords, FormerPasswords former, AccountStates states, AuditTrail audit) {
    this.passwords = passwords;
    this.former = former;
    this.states = states;
    this.audit = audit;
  }

  /** The present password has been proved before. */
  @Transactional
  public void change(String person, String chosen) {
    WeakPassword.fault(person, chosen)
        .ifPresent(
            fault -> {
              throw InvalidInput.because("新密码" + fault + "。");
            });
    if (passwords.match(person, chosen) || former.contain(person, chosen)) {
      throw InvalidInput.because("新密码不能与现在的或最近用过的密码相同。");
    }
    passwords.set(person, chosen);
    former.add(person, chosen);
    states.ownPassword(person);
    audit.record(AuditedAct.PASSWORD_CHANGED, AuditedMatter.of(person));
  }
}
