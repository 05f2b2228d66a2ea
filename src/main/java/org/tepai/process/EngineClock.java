package org.tepai.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The one clock of the product: it follows the engine's, so that timers and our own rules agree on
 * the time. What is computed again as of an earlier day sees that day, on its own thread only.
 */
final class EngineClock extends Clock {

  private static final ThreadLocal<Instant> EARLIER = new ThreadLocal<>();

  private final ZoneId zone;

  EngineClock(ZoneId zone) {
    this.zone = zone;
  }

  /** Computes something as it would have been computed at an earlier moment. */
  static <T> T asOf(Instant moment, Supplier<T> computation) {
    Instant before = EARLIER.get();
    EARLIER.set(moment);
    try {
      return computation.get();
    } finally {
      restore(before);
    }
  }

  private static void restore(Instant before) {
    if (before == null) {
      EARLIER.remove();
    } else {
      EARLIER.set(before);
    }
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new EngineClock(other);
  }

  @Override
  public Instant instant() {
    Instant earlier = EARLIER.get();
    return earlier == null ? ClockUtil.getCurrentTime().toInstant() : earlier;
  }
}
