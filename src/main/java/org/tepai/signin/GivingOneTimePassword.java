package org.tepai.signin;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;

/**
 * An administrator lets somebody in who has no password or has forgotten it: with one that is good
 * for nothing but choosing another, and not for long. Whoever hands it over cannot use it unnoticed
 * afterwards.
 */
@Component
public class GivingOneTimePassword {

  /** Without letters and digits that are taken for one another when read out. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final StoredPasswords passwords;
  private final AccountStates states;
  private final WrongTries tries;
  private final AccountUse use;
  private final AuditTrail audit;
  private final SignInSettings settings;

  GivingOneTimePassword(
      StoredPasswords passwords,
      AccountStates states,
      WrongTries tries,
      AccountUse use,
      AuditTrail audit,
      SignInSettings settings) {
    this.passwords = passwords;
    this.states = states;
    this.tries = tries;
    this.use = use;
    this.audit = audit;
    this.settings = settings;
  }

  /**
   * @return the password, to be shown once and kept nowhere
   */
  @Transactional
  public String give(String personId) {
    String password = made();
    if (!use.isNew(personId)) {
      states.used(personId);
    }
    passwords.set(personId, password);
    states.oneTimePassword(personId, settings.oneTimeFor());
    tries.forget(personId);
    audit.record(AuditedAct.PASSWORD_CHANGED, AuditedMatter.of(personId).withDetail("发放一次性密码"));
    return password;
  }

  private static String made() {
    StringBuilder password = new StringBuilder();
    for (int at = 0; at < LENGTH; at++) {
      if (at > 0 && at % GROUP == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
