package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CalendarWarningTests {

  @Test
  void nothingIsSaidWhileEveryDayInSightIsCovered() {
    assertThat(warningOn("2025-12-31T02:00:00Z").current()).isEmpty();
    assertThat(warningOn("2026-10-01T02:00:00Z").current()).isEmpty();
  }

  @Test
  void aYearWithoutNoticeIsNamedAsSoonAsDeadlinesMayFallIntoIt() {
    assertThat(warningOn("2026-11-21T02:00:00Z").current().orElseThrow()).contains("2027年");
    assertThat(warningOn("2027-03-01T02:00:00Z").current().orElseThrow()).contains("2027年");
  }

  private static CalendarWarning warningOn(String now) {
    Clock clock = Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Shanghai"));
    return new CalendarWarning(OfficialHolidays.workingDays(), clock);
  }
}
