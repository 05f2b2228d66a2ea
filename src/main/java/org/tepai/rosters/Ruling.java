package org.tepai.rosters;

import org.tepai.process.InvalidInput;

/**
 * What a policy says: allowed, or not and why. The reason is for the person who asked.
 *
 * @param field form field at which the mistake shows; null when it belongs to none
 * @param reason null when allowed
 */
record Ruling(String field, String reason) {

  static final Ruling ALLOWED = new Ruling(null, null);

  static Ruling refused(String field, String reason) {
    return new Ruling(field, reason);
  }

  boolean allowed() {
    return reason == null;
  }

  /**
   * @throws InvalidInput when not allowed
   */
  void enforce() {
    if (allowed()) {
      return;
    }
    throw field == null ? InvalidInput.because(reason) : InvalidInput.in(field, reason);
  }
}
