package org.tepai.filings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One instant with its day, taken once for all that happens in it: what is replaced ends at the
 * very instant at which its successor begins.
 */
record Moment(Instant instant, LocalDate day) {

  static Moment of(Clock clock) {
    Instant now = clock.instant();
    return new Moment(now, LocalDate.ofInstant(now, clock.getZone()));
  }
}
