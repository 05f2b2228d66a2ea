package org.tepai.rosters;

import java.time.Instant;

/**
 * What one deciding office says to one entry.
 *
 * @param onBehalfOf the absent person in whose place a deputy said it; null when nobody's
 * @param reason null when none was given
 */
record EntryDecision(
    String entryId,
    String caseId,
    String officeId,
    Opinion opinion,
    String reason,
    String person,
    String onBehalfOf,
    Instant decidedAt) {}
