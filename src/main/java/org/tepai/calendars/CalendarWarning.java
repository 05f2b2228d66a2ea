package org.tepai.calendars;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What everybody must know of the calendar while deadlines may fall into a year without a notice:
 * they can still move. A line in the log would be seen by nobody who has a deadline.
 */
@Component
public class CalendarWarning {

  /** How far ahead deadlines are usually set. */
  private static final int HORIZON_DAYS = 60;

  private final WorkingDays workingDays;
  private final Clock clock;

  CalendarWarning(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * @return the sentence to show; empty when every day in sight is covered
   */
  public Optional<String> current() {
    LocalDate today = LocalDate.now(clock);
    LocalDate horizon = today.plusDays(HORIZON_DAYS);
    return today
        .datesUntil(horizon.plusDays(1))
        .map(LocalDate::getYear)
        .distinct()
        .filter(year -> !workingDays.hasDataFor(year))
        .findFirst()
        .map(CalendarWarning::sentence);
  }

  private static String sentence(int year) {
    return "%d年的放假安排尚未录入，该年内的期限暂按周一至周五计算，录入后可能变动。".formatted(year);
  }
}
