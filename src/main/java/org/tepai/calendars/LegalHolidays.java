package org.tepai.calendars;

import com.tyme.holiday.LegalHoliday;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Reads a year's days off and exchanged working days from the holiday library. Only a seed: at run
 * time the table decides, since a library cannot know the notice that comes out tomorrow.
 */
class LegalHolidays {

  List<CalendarDay> of(int year, String notice) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return first
        .datesUntil(first.plusYears(1))
        .map(day -> day(day, notice))
        .filter(Objects::nonNull)
        .toList();
  }

  private CalendarDay day(LocalDate day, String notice) {
    LegalHoliday found =
        LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    if (found == null) {
      return null;
    }
    DayKind kind = found.isWork() ? DayKind.WORKDAY : DayKind.HOLIDAY;
    return new CalendarDay(day, kind, found.getName(), notice, 1);
  }
}
