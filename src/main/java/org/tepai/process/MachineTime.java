package org.tepai.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/**
 * The time that really passes, for what guards the doors: how long somebody has been signed in, how
 * long he stays locked out. The product's one clock stands still or leaps as a demonstration wants
 * it, and nobody may get in or be thrown out by that.
 */
@Component
public class MachineTime {

  private volatile Clock clock = Clock.systemUTC();

  /** As exact as the database keeps it. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Tests let it pass without waiting. */
  void pass(Duration time) {
    clock = Clock.offset(clock, time);
  }
}
