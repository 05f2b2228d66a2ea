package org.tepai.signin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.process.ActingPerson;
import org.tepai.process.InvalidInput;

/** Shuts somebody out, with every session of his; what he did and what is his stays. */
@Component
public class DisablingAccount {

  private static final int LONGEST_REASON = 400;

  private final AccountStates states;
  private final StoredPasswords passwords;
  private final ActingPerson actingPerson;
  private final AuditTrail audit;

  DisablingAccount(
      AccountStates states,
      StoredPasswords passwords,
      ActingPerson actingPerson,
      AuditTrail audit) {
    this.states = states;
    this.passwords = passwords;
    this.actingPerson = actingPerson;
    this.audit = audit;
  }

  @Transactional
  public void disable(String personId, String reason) {
    String why = reason == null ? "" : reason.strip();
    if (!passwords.exist(personId)) {
      throw InvalidInput.because("没有这个账号。");
    }
    if (actingPerson.current().filter(personId::equals).isPresent()) {
      throw InvalidInput.because("不能停用自己的账号，请由另一名管理员停用。");
    }
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      throw InvalidInput.because("请写明停用的原因，不超过 %d 字。".formatted(LONGEST_REASON));
    }
    states.disable(personId, why);
    audit.record(AuditedAct.ACCOUNT_DISABLED, AuditedMatter.of(personId).withDetail(why));
  }
}
