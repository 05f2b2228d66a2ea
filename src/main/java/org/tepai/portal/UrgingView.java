package org.tepai.portal;

/**
 * Whether a reader may urge, and who did before.
 *
 * @param before the latest urging in words; empty when there was none
 */
record UrgingView(boolean possible, String before) {

  /** Whether there is anything to say or to do. */
  boolean matters() {
    return possible || !before.isEmpty();
  }
}
