package org.tepai.signin;

import java.time.Instant;

/**
 * What is known of an account beside its password.
 *
 * @param disabledAt null while its person may get in
 * @param mustChange whether the password is one for a single sign-in
 * @param sessionsSince sessions begun before it are over; null when none were ended
 * @param oneTimeUntil until when the password for a single sign-in is good; null when for ever
 * @param usedAt since when it is known that its person has used it; null when that is not known
 */
public record AccountState(
    Instant disabledAt,
    boolean mustChange,
    Instant sessionsSince,
    Instant oneTimeUntil,
    Instant usedAt) {

  static final AccountState USUAL = new AccountState(null, false, null, null, null);

  public boolean disabled() {
    return disabledAt != null;
  }

  boolean expired(Instant now) {
    return mustChange && oneTimeUntil != null && now.isAfter(oneTimeUntil);
  }

  boolean ended(Instant begun) {
    return disabled() || (sessionsSince != null && begun.isBefore(sessionsSince));
  }
}
