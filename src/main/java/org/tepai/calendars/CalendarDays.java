package org.tepai.calendars;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The calendar table. Its few dozen rows a year are held in memory, since every due date walks over
 * them day by day; every two seconds it is asked whether another node has imported a year.
 */
@Repository
class CalendarDays implements SpecialDays {

  private static final Duration FRESH = Duration.ofSeconds(2);

  private final JdbcClient jdbc;
  private final Duration fresh;
  private volatile Kept kept;

  @Autowired
  CalendarDays(JdbcClient jdbc) {
    this(jdbc, FRESH);
  }

  CalendarDays(JdbcClient jdbc, Duration fresh) {
    this.jdbc = jdbc;
    this.fresh = fresh;
    this.kept = read();
  }

  /** The table as it was read. */
  private record Kept(
      Map<LocalDate, CalendarDay> days, Set<Integer> years, String stamp, long checkedAt) {}

  @Override
  public Optional<DayKind> kindOf(LocalDate day) {
    return Optional.ofNullable(kept().days().get(day)).map(CalendarDay::kind);
  }

  @Override
  public boolean hasDataFor(int year) {
    return kept().years().contains(year);
  }

  /** Years with data, first to last. */
  List<Integer> years() {
    return kept().years().stream().sorted().toList();
  }

  /** The days of a year in order. */
  List<CalendarDay> of(int year) {
    return kept().days().values().stream().filter(it -> it.day().getYear() == year).toList();
  }

  /** One more than the version of what the year has now, by the table and not by memory. */
  int nextVersion(int year) {
    return jdbc.sql(
            "select coalesce(max(version), 0) + 1 from calendar_day where extract(year from day) = ?")
        .param(year)
        .query(Integer.class)
        .single();
  }

  @Transactional
  public void addYear(List<CalendarDay> year) {
    year.forEach(this::insert);
    reload();
  }

  /** Within the transaction of an import; others see it after the commit. */
  void replaceYear(int year, List<CalendarDay> days) {
    jdbc.sql("delete from calendar_day where extract(year from day) = ?").param(year).update();
    days.forEach(this::insert);
  }

  void reload() {
    kept = read();
  }

  private Kept read() {
    String stamp = stamp();
    Map<LocalDate, CalendarDay> days = new TreeMap<>();
    jdbc.sql("select day, kind, name, notice, version from calendar_day")
        .query(this::row)
        .list()
        .forEach(day -> days.put(day.day(), day));
    Set<Integer> years =
        days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    return new Kept(days, years, stamp, System.nanoTime());
  }

  private Kept kept() {
    if (System.nanoTime() - kept.checkedAt() > fresh.toNanos()) {
      refresh();
    }
    return kept;
  }

  private void refresh() {
    if (stamp().equals(kept.stamp())) {
      kept = new Kept(kept.days(), kept.years(), kept.stamp(), System.nanoTime());
    } else {
      reload();
    }
  }

  /** Changes with every import, and with every seed. */
  private String stamp() {
    return jdbc.sql(
            "select (select count(*) from calendar_day) || ':'"
                + " || (select coalesce(max(id), 0) from calendar_import)")
        .query(String.class)
        .single();
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
