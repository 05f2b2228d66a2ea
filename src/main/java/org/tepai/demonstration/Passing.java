package org.tepai.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tepai.process.Daybreak;
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
  private final Daybreak daybreak;

  Passing(DueJobs jobs, DemonstrationClock clock, Daybreak daybreak) {
    this.jobs = jobs;
    this.clock = clock;
    this.daybreak = daybreak;
  }

  /** Moves on to an instant, night by night. */
  void until(Instant end) {
    for (LocalDate day = clock.today().plusDays(1);
        !clock.startOf(day).isAfter(end);
        day = day.plusDays(1)) {
      jobs.runUntil(clock.startOf(day));
      daybreak.begin(day);
    }
    jobs.runUntil(end);
  }
}
