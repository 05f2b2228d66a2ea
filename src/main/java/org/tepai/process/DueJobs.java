package org.tepai.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs timers and asynchronous steps on a clock that is moved by hand: each timer at its own
 * instant, in the order in which they are due, as if nobody had ever been away.
 */
@Component
public class DueJobs {

  private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);

  private final ManagementService jobs;
  private final ActingPerson actingPerson;
  private final TimeTravel timeTravel;

  DueJobs(ManagementService jobs, ActingPerson actingPerson, TimeTravel timeTravel) {
    this.jobs = jobs;
    this.actingPerson = actingPerson;
    this.timeTravel = timeTravel;
  }

  /** Moves the clock on to the instant given, and lets everything happen that is due by then. */
  public void runUntil(Instant end) {
    runWaiting();
    Optional<Job> timer;
    while ((timer = nextTimer(end)).isPresent()) {
      timeTravel.standAt(timer.get().getDuedate().toInstant());
      run(timer.get());
      runWaiting();
    }
    timeTravel.standAt(end);
    runWaiting();
  }

  /** Runs what waits for nothing but a worker. */
  public void runWaiting() {
    List<Job> waiting;
    while (!(waiting = asSystem(() -> runnable().messages().listPage(0, 50))).isEmpty()) {
      waiting.forEach(this::run);
    }
  }

  /**
   * @return the instant of the next timer after now; empty when nothing is set
   */
  public Optional<Instant> nextTimer() {
    return nextTimer(null).map(job -> job.getDuedate().toInstant());
  }

  private Optional<Job> nextTimer(Instant end) {
    JobQuery timers = runnable().timers();
    if (end != null) {
      timers.duedateLowerThan(Date.from(end.plusMillis(1)));
    }
    return asSystem(() -> timers.orderByJobDuedate().asc().listPage(0, 1).stream().findFirst());
  }

  private JobQuery runnable() {
    return jobs.createJobQuery().withRetriesLeft().active();
  }

  /** A job that fails loses a retry, so that it stands in nobody's way for ever. */
  private void run(Job job) {
    try {
      asSystem(
          () -> {
            jobs.executeJob(job.getId());
            return null;
          });
    } catch (RuntimeException failed) {
      LOG.warn("Job {} of {} failed", job.getId(), job.getProcessDefinitionKey(), failed);
    }
  }

  private <T> T asSystem(Supplier<T> deed) {
    return actingPerson.asSystem(deed);
  }
}
