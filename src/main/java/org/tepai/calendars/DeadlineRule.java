package org.tepai.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.tepai.jurisdictions.Settings;

/**
 * Decisions CQ4 and CQ5: how one jurisdiction reads "before day X", whether the day itself still
 * counts, at what hour it ends and where it goes from a day off.
 */
record DeadlineRule(Roll roll, boolean inclusive, Optional<LocalTime> cutoff) {

  private static final String MIDNIGHT = "24:00";

  static DeadlineRule of(Settings settings) {
    String cutoff = settings.text("deadline.cutoff");
    return new DeadlineRule(
        Roll.valueOf(settings.text("deadline.roll")),
        settings.flag("deadline.inclusive"),
        MIDNIGHT.equals(cutoff) ? Optional.empty() : Optional.of(LocalTime.parse(cutoff)));
  }

  /** The last day on which one is in time, before rolling. */
  LocalDate lastDay(LocalDate original) {
    return inclusive ? original : original.minusDays(1);
  }

  /**
   * Midnight is the day's last moment, not the next day's first, which would show the wrong date.
   */
  Instant closing(LocalDate day, ZoneId zone) {
    return cutoff
        .map(time -> day.atTime(time).atZone(zone).toInstant())
        .orElseGet(() -> day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1));
  }
}
