package org.tepai.notifications;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody urged those who have a task.
 *
 * @param organisation the organisation that the task is offered to; null when it is a person's
 * @param by person id of who urged
 * @param words what he added; empty when nothing
 */
public record Urge(
    String taskId,
    String taskName,
    String caseId,
    String roundId,
    String organisation,
    String by,
    Instant at,
    String words) {

  /** The organisation whose duty the task was at the time. */
  public Optional<String> holder() {
    return Optional.ofNullable(organisation);
  }
}
