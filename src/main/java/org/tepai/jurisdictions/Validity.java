package org.tepai.jurisdictions;

import java.time.LocalDate;
import java.util.Optional;

/** The days, both included, on which something exists; an open end means until further notice. */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** Exists since before anybody asks, with no end in sight. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  public boolean covers(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Whether the last day has passed. */
  public boolean endedBefore(LocalDate day) {
    return to.map(day::isAfter).orElse(false);
  }
}
