package org.tepai.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar table. Its few dozen rows a year are held in memory, since every due date walks over
 * them day by day; what is changed in the table itself counts from the next start.
 */
@Repository
class CalendarDays implements SpecialDays {

  private final JdbcClient jdbc;
  private volatile Map<LocalDate, CalendarDay> days = Map.of();
  private volatile Set<Integer> years = Set.of();

  CalendarDays(JdbcClient jdbc) {
    this.jdbc = jdbc;
    reload();
  }

  @Override
  public Optional<DayKind> kindOf(LocalDate day) {
    return Optional.ofNullable(days.get(day)).map(CalendarDay::kind);
  }

  @Override
  public boolean hasDataFor(int year) {
    return years.contains(year);
  }

  @Transactional
  public void addYear(List<CalendarDay> year) {
    year.forEach(this::insert);
    reload();
  }

  private void reload() {
    days =
        jdbc
            .sql("select day, kind, name, notice, version from calendar_day")
            .query(this::row)
            .stream()
            .collect(Collectors.toUnmodifiableMap(CalendarDay::day, Function.identity()));
    years = days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
  }

  private void insert(CalendarDay day) {
    jdbc.sql(
            "insert into calendar_day (day, kind, name, notice, version) values (?, ?, ?, ?, ?)"
                + " on conflict (day) do nothing")
        .params(day.day(), day.kind().name(), day.name(), day.notice(), day.version())
        .update();
  }

  private CalendarDay row(ResultSet row, int index) throws SQLException {
    return new CalendarDay(
        row.getObject("day", LocalDate.class),
        DayKind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("notice"),
        row.getInt("version"));
  }
}
