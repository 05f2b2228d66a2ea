package org.tepai.supervision;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A task that should have been done, for the list of such.
 *
 * @param organisationId whose it is; empty when it is a person's alone
 * @param organisation its name, or whose it is instead
 * @param person who has taken it, or for whom of a pool it waits; empty when nobody has
 * @param days working days overdue
 * @param supervision what the office above has done about it, or that it has to; empty while it
 *     need not
 */
public record OverdueTask(
    String taskId,
    String name,
    Optional<String> organisationId,
    String organisation,
    String person,
    Optional<String> caseId,
    String caseNumber,
    Optional<String> roundId,
    LocalDate due,
    int days,
    String supervision) {}
