package org.tepai.reminders;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.tepai.process.Daybreak;

/**
 * Passes again and again during the day: what a killed node began in the night, the others finish.
 * Each time the day is begun anew, so that no pass, however shortly after midnight, goes ahead of
 * the succession of offices and of deputies. Only where several nodes may be; elsewhere the start
 * of the day is enough.
 */
@Component
@Profile("production")
class RemindingClock {

  private final Daybreak daybreak;
  private final Clock clock;

  RemindingClock(Daybreak daybreak, Clock clock) {
    this.daybreak = daybreak;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
  void pass() {
    daybreak.begin(LocalDate.now(clock));
  }
}
