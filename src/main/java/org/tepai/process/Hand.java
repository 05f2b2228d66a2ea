package org.tepai.process;

/**
 * Who did something, for what is kept of it.
 *
 * @param person who did it
 * @param onBehalfOf the absent person whose deputy he was; null when he did it for himself
 */
public record Hand(String person, String onBehalfOf) {

  /** Somebody who acts for himself. */
  public static Hand of(String person) {
    return new Hand(person, null);
  }
}
