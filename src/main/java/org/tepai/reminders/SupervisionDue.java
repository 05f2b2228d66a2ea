package org.tepai.reminders;

import java.time.LocalDate;
import java.util.Optional;
import org.tepai.process.OpenTask;

/**
 * A task has been overdue for so long that the office above has to do more than hear of it.
 * Published in the transaction that remembers it, once for each due date.
 *
 * @param caseId empty when it is an office's own
 */
public record SupervisionDue(
    OpenTask task, Optional<String> caseId, LocalDate due, LocalDate today) {}
