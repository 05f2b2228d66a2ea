package org.tepai.calendars;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The official lists of days off and exchanged working days, typed anew from the notices, so that
 * the library's data is checked against something that did not come out of it.
 */
final class OfficialHolidays {

  static final Map<Integer, Set<LocalDate>> DAYS_OFF =
      Map.of(
          2025,
          spans(
              "2025-01-01/2025-01-01",
              "2025-01-28/2025-02-04",
              "2025-04-04/2025-04-06",
              "2025-05-01/2025-05-05",
              "2025-05-31/2025-06-02",
              "2025-10-01/2025-10-08"),
          2026,
          spans(
              "2026-01-01/2026-01-03",
              "2026-02-15/2026-02-23",
              "2026-04-04/2026-04-06",
              "2026-05-01/2026-05-05",
              "2026-06-19/2026-06-21",
              "2026-09-25/2026-09-27",
              "2026-10-01/2026-10-07"));

  static final Map<Integer, Set<LocalDate>> EXCHANGED =
      Map.of(
          2025,
          days("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11"),
          2026,
          days("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"));

  static WorkingDays workingDays() {
    List<CalendarDay> days =
        Stream.of(2025, 2026).flatMap(year -> new LegalHolidays().of(year, "").stream()).toList();
    return new WorkingDays(new ListedDays(days));
  }

  private static Set<LocalDate> spans(String... spans) {
    return Stream.of(spans)
        .map(span -> span.split("/"))
        .flatMap(ends -> LocalDate.parse(ends[0]).datesUntil(LocalDate.parse(ends[1]).plusDays(1)))
        .collect(Collectors.toSet());
  }

  private static Set<LocalDate> days(String... days) {
    return Stream.of(days).map(LocalDate::parse).collect(Collectors.toSet());
  }

  private OfficialHolidays() {}
}
