package org.tepai.audit;

import java.time.LocalDate;

/**
 * The newest seal of a day, to be kept where nobody who reaches the database can change it.
 *
 * @param waiting how many entries have no seal yet; what is many shows that sealing has stopped
 */
public record AuditAnchored(LocalDate day, Anchor anchor, long waiting) {}
