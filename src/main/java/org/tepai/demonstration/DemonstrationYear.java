package org.tepai.demonstration;

import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tepai.process.DueJobs;

/**
 * Plays the script from where the clock stands: what people start, what they do, what falls due.
 * Everything played is kept at once, so that a start in the middle goes on there and does nothing
 * twice.
 */
@Component
@ForDemonstration
class DemonstrationYear {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationYear.class);

  private final DemonstrationClock clock;
  private final PlayedStarts starts;
  private final PlayedTasks tasks;
  private final Rhythm rhythm;
  private final Passing passing;
  private final DueJobs jobs;

  DemonstrationYear(
      DemonstrationClock clock,
      PlayedStarts starts,
      PlayedTasks tasks,
      Rhythm rhythm,
      Passing passing,
      DueJobs jobs) {
    this.clock = clock;
    this.starts = starts;
    this.tasks = tasks;
    this.rhythm = rhythm;
    this.passing = passing;
    this.jobs = jobs;
  }

  /** How the playing is watched and stopped. */
  interface Watch {
    void reached(Instant instant);

    boolean goOn();
  }

  /** Plays the script's own time, if it has not been played. */
  void play(Watch watch) {
    long began = System.nanoTime();
    if (playUntil(clock.end(), watch)) {
      clock.keep(true);
      LOG.info("The demonstration stands on {}", clock.local(clock.end()));
      LOG.info("It was played in {} s", (System.nanoTime() - began) / 1_000_000_000);
    }
  }

  /**
   * @return whether the end was reached; not when the watch stopped the playing
   */
  boolean playUntil(Instant end, Watch watch) {
    boolean played = clock.played();
    Optional<Instant> next = Optional.of(clock.now());
    while (next.isPresent() && watch.goOn()) {
      passing.until(next.get());
      starts.play();
      tasks.play();
      jobs.runWaiting();
      clock.keep(played);
      watch.reached(next.get());
      next = Optional.of(rhythm.next()).filter(at -> at.isBefore(end));
    }
    if (next.isEmpty()) {
      passing.until(end);
      clock.keep(played);
    }
    return next.isEmpty();
  }
}
