package org.tepai.demonstration;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the playing has come.
 *
 * @param from the instant at which this stretch of playing began
 * @param reached the instant being played
 * @param until the instant at which it stops
 */
record Stretch(Instant from, Instant reached, Instant until) {

  int percent() {
    long whole = Math.max(1, Duration.between(from, until).toMinutes());
    long done = Duration.between(from, reached).toMinutes();
    return (int) Math.min(100, Math.max(0, done * 100 / whole));
  }

  Stretch reaching(Instant instant) {
    return new Stretch(from, instant, until);
  }
}
