package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tepai.TestDatabase;

class CalendarDaysTests {

  private final JdbcClient jdbc = TestDatabase.jdbc();

  @BeforeEach
  void anEmptyCalendar() {
    jdbc.sql("delete from calendar_day").update();
  }

  @Test
  void theFirstStartSeedsTheYearsThatHaveANotice() {
    CalendarDays days = new CalendarDays(jdbc);
    new SeedingCalendar(days).seed();
    assertThat(days.hasDataFor(2025)).isTrue();
    assertThat(days.hasDataFor(2026)).isTrue();
    assertThat(days.hasDataFor(2027)).isFalse();
    assertThat(days.kindOf(LocalDate.parse("2025-09-28"))).contains(DayKind.WORKDAY);
    assertThat(days.kindOf(LocalDate.parse("2025-09-29"))).isEmpty();
    assertThat(noticesOf(2025)).isEqualTo(1);
  }

  @Test
  void aLaterStartLeavesCorrectionsAlone() {
    new SeedingCalendar(new CalendarDays(jdbc)).seed();
    jdbc.sql("delete from calendar_day where day = '2025-09-28'").update();
    CalendarDays days = new CalendarDays(jdbc);
    new SeedingCalendar(days).seed();
    assertThat(days.kindOf(LocalDate.parse("2025-09-28"))).isEmpty();
  }

  @Test
  void anotherNodeReadsAnImportedYearWithoutARestart() {
    CalendarDays other = new CalendarDays(jdbc, Duration.ZERO);
    assertThat(other.hasDataFor(2027)).isFalse();
    new CalendarDays(jdbc).replaceYear(2027, ImportedYears.days("2027-01-01"));
    assertThat(other.hasDataFor(2027)).isTrue();
    assertThat(other.nextVersion(2027)).isEqualTo(2);
    assertThat(other.nextVersion(2028)).isEqualTo(1);
  }

  private int noticesOf(int year) {
    return jdbc.sql(
            "select count(distinct notice) from calendar_day where extract(year from day) = ?")
        .param(year)
        .query(Integer.class)
        .single();
  }
}
