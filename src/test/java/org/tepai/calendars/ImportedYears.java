package org.tepai.calendars;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Imports years as an administrator does, and puts the calendar back afterwards, which outlives a
 * test.
 */
@Component
public class ImportedYears {

  /** What the file is called. */
  static final String NAME = "days.xlsx";

  public static final String ADMINISTRATOR = "administrator";
  public static final String NOTICE = "虚构通知〔2026〕1号（2026-11-10）";

  private final ImportingCalendar importing;
  private final RecomputingDueDates recomputing;
  private final CalendarDays calendarDays;
  private final SeedingCalendar seeding;
  private final JdbcClient jdbc;

  ImportedYears(
      ImportingCalendar importing,
      RecomputingDueDates recomputing,
      CalendarDays calendarDays,
      SeedingCalendar seeding,
      JdbcClient jdbc) {
    this.importing = importing;
    this.recomputing = recomputing;
    this.calendarDays = calendarDays;
    this.seeding = seeding;
    this.jdbc = jdbc;
  }

  /**
   * A year in which these days differ, weekends as working days and others as days off. No year has
   * as few days off, so some of late November are off besides.
   */
  public long imported(int year, String... days) {
    return imported(year, file(days));
  }

  /** What the year has, with more days off. */
  public long alsoOff(int year, String... days) {
    List<CalendarDay> all =
        Stream.concat(calendarDays.of(year).stream(), days(days).stream())
            .collect(Collectors.toMap(CalendarDay::day, day -> day, (one, other) -> other))
            .values()
            .stream()
            .toList();
    return imported(year, workbook(all));
  }

  private long imported(int year, byte[] file) {
    try {
      return importing.importYear(year, NAME, new ByteArrayInputStream(file), ADMINISTRATOR);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public void followed() {
    recomputing.recompute();
  }

  public void forget() {
    jdbc.sql("delete from calendar_day").update();
    calendarDays.reload();
    seeding.seed();
  }

  /** The file that an administrator would upload for these days. */
  public static byte[] file(String... days) {
    return workbook(complete(days(days)));
  }

  private static List<CalendarDay> complete(List<CalendarDay> days) {
    LocalDate november = days.get(0).day().withMonth(11).withDayOfMonth(10);
    Stream<CalendarDay> others =
        november
            .datesUntil(november.plusDays(20))
            .filter(day -> kind(day) == DayKind.HOLIDAY)
            .limit(13)
            .map(day -> new CalendarDay(day, DayKind.HOLIDAY, "虚构假日", NOTICE, 1));
    return Stream.concat(days.stream(), others).toList();
  }

  static byte[] workbook(List<CalendarDay> days) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      CalendarTemplate.write(days, out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  static List<CalendarDay> days(String... days) {
    return Stream.of(days)
        .map(LocalDate::parse)
        .map(day -> new CalendarDay(day, kind(day), "虚构假日", NOTICE, 1))
        .toList();
  }

  private static DayKind kind(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? DayKind.WORKDAY : DayKind.HOLIDAY;
  }
}
