package org.tepai.dossiers;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A form has been returned for supplement.
 *
 * @param personId who handed it in and completes it now
 * @param reason what is to be completed
 * @param due last day
 * @param time how often it has been returned, this time included
 * @param most how often it may be; empty when there is no limit
 */
public record SupplementOpened(
    String caseId, String personId, String reason, LocalDate due, int time, OptionalInt most) {}
