package org.tepai.calendars;

import java.time.Instant;
import java.util.Optional;

/** A due date that an import has moved; the task may have been done since. */
public record MovedDate(
    String taskId,
    String tenantId,
    String taskName,
    Optional<String> caseId,
    Optional<String> roundId,
    Instant from,
    Instant to) {}
