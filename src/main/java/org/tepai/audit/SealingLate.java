package org.tepai.audit;

import java.time.LocalDate;

/**
 * Sealing has stopped, or somebody keeps it from going on.
 *
 * @param entries how many have waited for more than five minutes
 */
public record SealingLate(LocalDate day, long entries) {}
