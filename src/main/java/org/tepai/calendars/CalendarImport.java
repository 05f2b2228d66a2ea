package org.tepai.calendars;

import java.time.Instant;
import java.util.Optional;

/**
 * One import of a year, and how far the due dates have followed it.
 *
 * @param tasksTotal open tasks to look at; 0 before the first has been
 * @param moved how many due dates have moved so far
 */
public record CalendarImport(
    long id,
    int year,
    int version,
    String notice,
    int days,
    String importedBy,
    Instant importedAt,
    boolean roundsDone,
    long tasksTotal,
    long tasksDone,
    String afterTask,
    long moved,
    Optional<Instant> finishedAt) {

  /** How much of the recomputation is done, for a bar on a page. */
  public int percent() {
    if (finishedAt.isPresent()) {
      return 100;
    }
    return tasksTotal == 0 ? 0 : (int) Math.min(99, 100 * tasksDone / tasksTotal);
  }
}
