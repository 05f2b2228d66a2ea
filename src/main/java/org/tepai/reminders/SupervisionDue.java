package org.tepai.reminders;

import java.time.LocalDate;
import org.tepai.process.OpenTask;

/**
 * A task has been overdue for so long that the office above has to do more than hear of it.
 * Published in the transaction that remembers it, once for each due date.
 */
public record SupervisionDue(OpenTask task, LocalDate due, LocalDate today) {}
