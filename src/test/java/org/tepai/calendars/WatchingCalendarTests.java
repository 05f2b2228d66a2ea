package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tepai.process.DayBegan;

class WatchingCalendarTests {

  @ParameterizedTest
  @CsvSource({"2026-11-30", "2025-12-31"})
  void beforeDecemberAndWithDataNothingIsMissing(LocalDate day) {
    assertThat(toldOn(day)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-12-01, 2027, false", "2027-01-01, 2027, true", "2027-11-30, 2027, true"})
  void theNextYearIsMissedFromDecemberAndAgainWhenItHasBegun(
      LocalDate day, int year, boolean begun) {
    assertThat(toldOn(day)).containsExactly(new CalendarDataMissing(year, begun));
  }

  private static List<Object> toldOn(LocalDate day) {
    List<Object> told = new ArrayList<>();
    new WatchingCalendar(OfficialHolidays.workingDays(), told::add).on(new DayBegan(day));
    return told;
  }
}
