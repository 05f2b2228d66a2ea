package org.tepai.reminders;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Passes again and again during the day: what a killed node began in the night, the others finish.
 * Only where several nodes may be; elsewhere the start of the day is enough.
 */
@Component
@Profile("production")
class RemindingClock {

  private final Reminding reminding;
  private final Clock clock;

  RemindingClock(Reminding reminding, Clock clock) {
    this.reminding = reminding;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT10M")
  void pass() {
    reminding.remind(LocalDate.now(clock));
  }
}
