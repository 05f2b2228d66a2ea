package org.tepai.signin;

import org.springframework.stereotype.Component;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;

/**
 * Keeps in the audit trail who was not let in. A name that is no account is not written down: often
 * enough it is a password, typed into the wrong field.
 */
@Component
class Refusals {

  private static final String UNKNOWN = "unknown";

  private final AuditTrail audit;
  private final StoredPasswords passwords;

  Refusals(AuditTrail audit, StoredPasswords passwords) {
    this.audit = audit;
    this.passwords = passwords;
  }

  /**
   * @param detail why, for the trail
   * @param told what the person reads
   */
  SignInRefused of(String account, String detail, String told) {
    String subject = subject(account);
    audit.recordNow(
        subject, AuditedAct.SIGN_IN_REFUSED, AuditedMatter.of(subject).withDetail(detail));
    return new SignInRefused(told);
  }

  String subject(String account) {
    return passwords.exist(account) ? account : UNKNOWN;
  }
}
