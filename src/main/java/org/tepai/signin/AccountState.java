package org.tepai.signin;

import java.time.Instant;

/**
 * What is known of an account beside its password.
 *
 * @param disabledAt null while its person may get in
 * @param mustChange whether the password is one for a single sign-in
 * @param sessionsSince sessions begun before it are over; null when none were ended
 */
public record AccountState(Instant disabledAt, boolean mustChange, Instant sessionsSince) {

  static final AccountState USUAL = new AccountState(null, false, null);

  public boolean disabled() {
    return disabledAt != null;
  }

  boolean ended(Instant begun) {
    return disabled() || (sessionsSince != null && begun.isBefore(sessionsSince));
  }
}
