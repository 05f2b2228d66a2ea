package org.tepai.signin;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.process.MachineTime;

/**
 * Looks whether a password is right, a few times and then no more. An account that does not exist
 * is locked like one that does, with the same words.
 */
@Component
class ProvingPassword {

  static final String EXPIRED = "这个一次性密码已过期，请联系安全管理员重新设置。";

  private final StoredPasswords passwords;
  private final AccountStates states;
  private final MachineTime time;
  private final WrongTries tries;
  private final PasswordsTaken taken;
  private final Refusals refusals;
  private final AuditTrail audit;
  private final String locked;

  ProvingPassword(
      StoredPasswords passwords,
      AccountStates states,
      MachineTime time,
      WrongTries tries,
      PasswordsTaken taken,
      Refusals refusals,
      AuditTrail audit,
      SignInSettings settings) {
    this.passwords = passwords;
    this.states = states;
    this.time = time;
    this.tries = tries;
    this.taken = taken;
    this.refusals = refusals;
    this.audit = audit;
    this.locked = words(settings.tries(), settings.lockedFor());
  }

  private static String words(int tries, Duration lockedFor) {
    return "这个用户名连续 %d 次输错密码，已锁定 %d 分钟；请稍后再试，或请安全管理员解锁。".formatted(tries, lockedFor.toMinutes());
  }

  /** Ends normally only when the password is right. */
  void prove(String account, String password) {
    WrongTries.Standing standing = tries.count(account);
    if (standing == WrongTries.Standing.LOCKED) {
      throw refusals.of(account, "账号锁定期间", locked);
    }
    if (!passwords.match(account, password)) {
      tries.forgetOld();
      throw wrong(account, standing);
    }
    if (states.of(account).expired(time.now())) {
      throw refusals.of(account, "一次性密码已过期", EXPIRED);
    }
    tries.forget(account);
  }

  private SignInRefused wrong(String account, WrongTries.Standing standing) {
    if (standing == WrongTries.Standing.LAST) {
      String subject = refusals.subject(account);
      audit.recordNow(subject, AuditedAct.LOCKED_OUT, AuditedMatter.of(subject));
      return new SignInRefused(locked);
    }
    return refusals.of(account, "密码不对", taken.wrong());
  }
}
