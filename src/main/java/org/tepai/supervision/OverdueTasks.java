package org.tepai.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.process.LateTask;
import org.tepai.process.LateTasks;

/**
 * What is overdue, by the organisations that should have done it: everything for those who decide
 * for the whole jurisdiction, to the others what is theirs and what they watch over.
 */
@Service
public class OverdueTasks {

  /** More than anybody reads; a list that long is a problem of another kind. */
  private static final int MOST = 5000;

  private final LateTasks late;
  private final OverdueReaders readers;
  private final OverdueDescriptions descriptions;
  private final Clock clock;

  OverdueTasks(
      LateTasks late, OverdueReaders readers, OverdueDescriptions descriptions, Clock clock) {
    this.late = late;
    this.readers = readers;
    this.descriptions = descriptions;
    this.clock = clock;
  }

  /**
   * @return what a person may see of it in a jurisdiction, by organisation, the longest overdue
   *     first
   */
  @Transactional(readOnly = true)
  public List<OverdueTask> visibleTo(String personId, String tenant) {
    LocalDate today = LocalDate.now(clock);
    List<LateTask> all = late.of(tenant, clock.instant(), MOST);
    return descriptions.of(readers.visible(all, personId, tenant, today), tenant, today).stream()
        .sorted(
            Comparator.comparing(OverdueTask::organisation)
                .thenComparing(OverdueTask::due)
                .thenComparing(OverdueTask::taskId))
        .toList();
  }
}
