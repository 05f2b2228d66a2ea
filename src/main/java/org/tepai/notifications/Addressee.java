package org.tepai.notifications;

import java.util.Collection;
import java.util.List;

/**
 * Whom a letter reaches.
 *
 * @param absent the people it is meant for while they are away; empty when it is meant for himself
 */
record Addressee(String personId, List<String> absent) {

  /** Whether somebody it is meant for is among these. */
  boolean standsFor(Collection<String> people) {
    return absent.isEmpty()
        ? people.contains(personId)
        : absent.stream().anyMatch(people::contains);
  }
}
