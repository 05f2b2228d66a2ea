package org.tepai.deputies;

import java.time.LocalDate;

/**
 * What somebody asks for who arranges a deputy.
 *
 * @param organisationId the organisation to which both belong
 * @param from first day
 * @param to last day, inclusive
 */
public record Arrangement(
    String organisationId,
    String absent,
    String deputy,
    LocalDate from,
    LocalDate to,
    String reason) {}
