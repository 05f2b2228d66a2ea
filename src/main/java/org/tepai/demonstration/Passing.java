package org.tepai.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tepai.organisations.SucceedingOffices;
import org.tepai.process.DueJobs;

/**
 * Lets the demonstration's time pass: timers run at their instants, and what a night brings happens
 * each night.
 */
@Component
@ForDemonstration
class Passing {

  private final DueJobs jobs;
  private final DemonstrationClock clock;
  private final SucceedingOffices succeeding;

  Passing(DueJobs jobs, DemonstrationClock clock, SucceedingOffices succeeding) {
    this.jobs = jobs;
    this.clock = clock;
    this.succeeding = succeeding;
  }

  /** Moves on to an instant, night by night. */
  void until(Instant end) {
    for (LocalDate day = clock.today().plusDays(1);
        !clock.startOf(day).isAfter(end);
        day = day.plusDays(1)) {
      jobs.runUntil(clock.startOf(day));
      succeeding.on(day);
    }
    jobs.runUntil(end);
  }
}
