package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegalHolidaysTests {

  private final LegalHolidays holidays = new LegalHolidays();

  @ParameterizedTest
  @ValueSource(ints = {2025, 2026})
  void daysOffAreThoseOfTheNotice(int year) {
    assertThat(days(year, DayKind.HOLIDAY)).isEqualTo(OfficialHolidays.DAYS_OFF.get(year));
  }

  @ParameterizedTest
  @ValueSource(ints = {2025, 2026})
  void exchangedWorkingDaysAreThoseOfTheNotice(int year) {
    assertThat(days(year, DayKind.WORKDAY)).isEqualTo(OfficialHolidays.EXCHANGED.get(year));
  }

  @ParameterizedTest
  @ValueSource(ints = {2025, 2026})
  void aYearHas248WorkingDays(int year) {
    WorkingDays workingDays = OfficialHolidays.workingDays();
    LocalDate first = LocalDate.of(year, 1, 1);
    assertThat(first.datesUntil(first.plusYears(1)).filter(workingDays::isWorkingDay)).hasSize(248);
  }

  @Test
  void everySeededYearNamesItsNotice() {
    assertThat(SeedingCalendar.notices().stringPropertyNames())
        .containsExactlyInAnyOrder("2025", "2026");
    assertThat(SeedingCalendar.notices().values())
        .allMatch(notice -> notice.toString().length() > 10);
  }

  private Set<LocalDate> days(int year, DayKind kind) {
    return holidays.of(year, "").stream()
        .filter(day -> day.kind() == kind)
        .map(CalendarDay::day)
        .collect(Collectors.toSet());
  }
}
