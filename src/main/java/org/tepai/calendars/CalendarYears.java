package org.tepai.calendars;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Service;

/** The table of days as people read it: which years are there, and on which notice they rest. */
@Service
public class CalendarYears {

  private final CalendarDays calendarDays;

  CalendarYears(CalendarDays calendarDays) {
    this.calendarDays = calendarDays;
  }

  /** A year with its days in order. */
  public record Year(int year, int version, List<String> notices, List<CalendarDay> days) {}

  /** Years with data, newest first. */
  public List<Year> all() {
    return numbers().stream().sorted((one, other) -> other - one).map(this::year).toList();
  }

  /** Years with data, first to last. */
  public List<Integer> numbers() {
    return calendarDays.years();
  }

  /** The sheet to fill in, with the newest year as an example. */
  public byte[] template() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CalendarTemplate.write(all().stream().findFirst().map(Year::days).orElseGet(List::of), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private Year year(int year) {
    List<CalendarDay> days = calendarDays.of(year);
    return new Year(
        year,
        days.stream().mapToInt(CalendarDay::version).max().orElse(0),
        days.stream().map(CalendarDay::notice).distinct().toList(),
        days);
  }
}
