package org.tepai.rosters;

import java.time.LocalDate;
import java.util.List;

/**
 * An open round closes on another day because the calendar has changed. Published in the
 * transaction that moves it, and instead of {@code DueDateMoved} for the tasks of its offices:
 * nobody is told the same day twice.
 *
 * @param officeIds the offices that still collect by the round's own day
 * @param why the notices that the new days rest on
 */
public record RoundMoved(
    String roundId,
    String tenantId,
    List<String> officeIds,
    LocalDate from,
    LocalDate to,
    String why) {}
