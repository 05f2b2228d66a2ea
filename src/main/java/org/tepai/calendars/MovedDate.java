package org.tepai.calendars;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A due date that an import has moved; the task may have been done since.
 *
 * @param groups that the task was offered to
 */
public record MovedDate(
    String taskId,
    String tenantId,
    String taskName,
    Optional<String> caseId,
    Optional<String> roundId,
    List<String> groups,
    Instant from,
    Instant to) {}
