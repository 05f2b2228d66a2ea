package org.tepai.calendars;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A calendar without a database: the days handed in and nothing else. */
record ListedDays(List<CalendarDay> days) implements SpecialDays {

  @Override
  public Optional<DayKind> kindOf(LocalDate day) {
    return days.stream().filter(it -> it.day().equals(day)).map(CalendarDay::kind).findFirst();
  }

  @Override
  public boolean hasDataFor(int year) {
    return days.stream().anyMatch(it -> it.day().getYear() == year);
  }
}
