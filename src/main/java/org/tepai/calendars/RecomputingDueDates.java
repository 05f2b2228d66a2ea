package org.tepai.calendars;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tepai.process.DueDates;
import org.tepai.process.OpenTask;

/**
 * Lets everything that is due follow an import, in the background and in batches: each batch is one
 * transaction that also keeps how far it came, so that a killed node's work is taken up behind it
 * and no date is told of twice. One node at a time does it.
 */
@Component
class RecomputingDueDates {

  private static final Logger log = LoggerFactory.getLogger(RecomputingDueDates.class);
  private static final int BATCH = 50;
  private static final int BATCHES_A_TURN = 20;

  private final CalendarImports imports;
  private final DueDates dueDates;
  private final MovingDueDates moving;
  private final ObjectProvider<KeptDates> keptDates;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private long seen;

  RecomputingDueDates(
      CalendarImports imports,
      DueDates dueDates,
      MovingDueDates moving,
      ObjectProvider<KeptDates> keptDates,
      TransactionTemplate transaction,
      Clock clock) {
    this.imports = imports;
    this.dueDates = dueDates;
    this.moving = moving;
    this.keptDates = keptDates;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * A turn after an import is first seen, because by then every node has read the new days; and no
   * longer at a time than other background work can wait.
   */
  @Scheduled(cron = "${tepai.calendar.recompute:*/5 * * * * *}")
  void takeTurn() {
    long waiting = imports.unfinished().map(CalendarImport::id).orElse(0L);
    boolean known = waiting == seen;
    seen = waiting;
    for (int batch = 0; waiting > 0 && known && batch < BATCHES_A_TURN; batch++) {
      known = patientStep();
    }
  }

  /** Everything at once, for whoever can wait. */
  void recompute() {
    boolean more = true;
    while (more) {
      more = patientStep();
    }
  }

  /** One task that cannot be computed must not hold up all others. */
  private boolean patientStep() {
    try {
      return step(BATCH);
    } catch (RuntimeException broken) {
      log.warn("a batch of due dates could not be recomputed, going one by one", broken);
      return stepsOfOne();
    }
  }

  private boolean stepsOfOne() {
    boolean more = true;
    for (int task = 0; more && task < BATCH; task++) {
      more = oneOrNone();
    }
    return more;
  }

  /** Somebody may have been at the same task; the second time it is the task itself. */
  private boolean oneOrNone() {
    try {
      return step(1);
    } catch (RuntimeException perhaps) {
      return secondTime();
    }
  }

  private boolean secondTime() {
    try {
      return step(1);
    } catch (RuntimeException broken) {
      return Boolean.TRUE.equals(transaction.execute(status -> leaveOut(broken)));
    }
  }

  /**
   * One transaction's work.
   *
   * @return whether there may be more
   */
  boolean step(int most) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status ->
                imports.isFree()
                    && imports.unfinished().map(open -> follow(open, most)).orElse(false)));
  }

  private boolean follow(CalendarImport cause, int most) {
    if (!cause.roundsDone()) {
      keptDates.orderedStream().forEach(kept -> kept.follow(cause));
      imports.roundsDone(cause.id(), dueDates.count(clock.instant()));
      return true;
    }
    List<OpenTask> page = dueDates.page(cause.afterTask(), clock.instant(), most);
    page.forEach(task -> moving.andTell(task, cause));
    return next(cause, page);
  }

  private boolean next(CalendarImport cause, List<OpenTask> page) {
    if (page.isEmpty()) {
      imports.finished(cause.id());
      log.info("due dates follow the calendar of {}, version {}", cause.year(), cause.version());
    } else {
      imports.tasksDone(cause.id(), page.size(), page.get(page.size() - 1).id());
    }
    return true;
  }

  /** The rounds are never left out: everything else is counted from them. */
  private boolean leaveOut(RuntimeException broken) {
    CalendarImport cause = imports.unfinished().filter(CalendarImport::roundsDone).orElse(null);
    if (cause == null || !imports.isFree()) {
      log.error("rounds do not follow the calendar", broken);
      return false;
    }
    List<OpenTask> page = dueDates.page(cause.afterTask(), clock.instant(), 1);
    page.forEach(task -> log.error("task {} keeps its old due date", task.id(), broken));
    return next(cause, page);
  }
}
