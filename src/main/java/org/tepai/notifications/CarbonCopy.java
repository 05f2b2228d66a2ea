package org.tepai.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

/**
 * A case that somebody has drawn another's attention to.
 *
 * @param to who is to take note
 * @param by person id of who sent it
 * @param words what he added; empty when nothing
 * @param readBy person id of who read it first; null while nobody has
 */
public record CarbonCopy(
    String id,
    String caseId,
    Recipient to,
    String by,
    Instant at,
    String words,
    String readBy,
    Instant readAt) {

  /** Who read it first, and when: of an organisation one is enough. */
  public Optional<Instant> read() {
    return Optional.ofNullable(readAt);
  }

  /** Whether it is meant for the person or one of his organisations. */
  public boolean isFor(String personId, Collection<String> organisationIds) {
    return personId.equals(to.personId()) || organisationIds.contains(to.organisationId());
  }
}
