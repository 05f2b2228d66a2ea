package org.tepai.portal;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The demonstration's own date, shown on the start page and moved from there. Where nothing
 * implements it, as in production, the page shows none and nobody can move the time.
 */
public interface DemonstrationClockView {

  /**
   * What is being played behind the pages.
   *
   * @param reached the day being played
   * @param until the day at which playing stops
   * @param percent how much of it is done
   */
  record Progress(LocalDateTime reached, LocalDateTime until, int percent) {}

  LocalDateTime today();

  /** When the next deadline is that going on would reach. */
  Optional<LocalDateTime> nextDeadline();

  /**
   * @return empty when nothing is being played
   */
  Optional<Progress> progress();

  /** Begins to play the next day, and returns at once. */
  void goToNextDay();

  /** Begins to play until the next deadline, and returns at once. */
  void goToNextDeadline();
}
