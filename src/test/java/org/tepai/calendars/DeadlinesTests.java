package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tepai.Clause;

class DeadlinesTests {

  private static final DeadlineRule DEFAULT =
      new DeadlineRule(Roll.NEXT_WORKDAY, true, Optional.empty());

  @Clause("CQ-7.batches")
  @ParameterizedTest
  @CsvSource({
    "2025-03-30, 2025-03-31, true",
    "2025-06-20, 2025-06-20, false",
    "2025-09-20, 2025-09-22, true",
    "2025-11-20, 2025-11-20, false"
  })
  void theFourBatchesCloseOnWorkingDaysAndKeepTheNamedDay(
      LocalDate named, LocalDate actual, boolean rolled) {
    Deadline deadline = on("2025-03-18", DEFAULT).forDate("anywhere", named);
    assertThat(deadline.original()).isEqualTo(named);
    assertThat(deadline.day()).isEqualTo(actual);
    assertThat(deadline.rolled()).isEqualTo(rolled);
    assertThat(deadline.provisional()).isFalse();
  }

  @Clause("CQ-7.batches")
  @Test
  void theLastDayCountsToItsLastMomentAndNotOneMore() {
    Deadline deadline =
        on("2025-03-18", DEFAULT).forDate("anywhere", LocalDate.parse("2025-06-20"));
    assertThat(deadline.isOpenAt(moment("2025-06-20T23:59:59.999+08:00"))).isTrue();
    assertThat(deadline.isOpenAt(moment("2025-06-21T00:00:00+08:00"))).isFalse();
  }

  @Test
  void anOfficeMayCloseAtTheEndOfItsWorkingHours() {
    DeadlineRule atSix =
        new DeadlineRule(Roll.NEXT_WORKDAY, true, Optional.of(LocalTime.of(18, 0)));
    Deadline deadline = on("2025-03-18", atSix).forDate("anywhere", LocalDate.parse("2025-06-20"));
    assertThat(deadline.isOpenAt(moment("2025-06-20T18:00:00+08:00"))).isTrue();
    assertThat(deadline.isOpenAt(moment("2025-06-20T18:00:00.001+08:00"))).isFalse();
  }

  @Test
  void beforeADayMayAlsoLeaveTheDayOut() {
    DeadlineRule exclusive = new DeadlineRule(Roll.PREVIOUS, false, Optional.empty());
    Deadline deadline =
        on("2025-03-18", exclusive).forDate("anywhere", LocalDate.parse("2025-03-31"));
    assertThat(deadline.day()).isEqualTo("2025-03-28");
  }

  @Test
  void workingDaysAreCountedFromTodayWithoutToday() {
    Deadline deadline = on("2026-02-12", DEFAULT).inWorkingDays("anywhere", 5);
    assertThat(deadline.day()).isEqualTo("2026-02-26");
    assertThat(deadline.closesAt()).isEqualTo(moment("2026-02-26T23:59:59.999+08:00"));
    assertThat(deadline.closesAtDate()).isEqualTo("2026-02-26T23:59:59.999");
  }

  @Test
  void aDeadlineInAYearWithoutNoticeIsProvisional() {
    Deadline deadline = on("2026-12-29", DEFAULT).inWorkingDays("anywhere", 5);
    assertThat(deadline.day()).isEqualTo("2027-01-05");
    assertThat(deadline.provisional()).isTrue();
  }

  @Test
  void aSuggestedDayIsNeverInThePast() {
    LocalDate close = LocalDate.parse("2025-03-31");
    assertThat(on("2025-03-18", DEFAULT).suggestedBefore("anywhere", close, 4).day())
        .isEqualTo("2025-03-25");
    assertThat(on("2025-03-28", DEFAULT).suggestedBefore("anywhere", close, 4).day())
        .isEqualTo("2025-03-31");
  }

  /** Read at noon of Thursday 2025-03-27: what is recomputed never lies before that. */
  @ParameterizedTest(name = "原 {0}，重算 {1}，{2} 截止：{3}")
  @CsvSource({
    "2025-04-03T23:59:59+08:00, 2025-04-02T23:59:59+08:00, 23:00, 2025-04-02T23:59:59+08:00",
    "2025-04-03T23:59:59+08:00, 2025-03-26T23:59:59+08:00, 23:00, 2025-03-27T23:00:00+08:00",
    "2025-04-03T23:59:59+08:00, 2025-03-26T23:59:59+08:00, 11:00, 2025-03-28T11:00:00+08:00",
    "2025-03-27T13:00:00+08:00, 2025-03-26T23:59:59+08:00, 23:00, 2025-03-27T13:00:00+08:00"
  })
  void aRecomputedInstantIsNeverInThePastAndNotLaterForThat(
      String old, String recomputed, LocalTime cutoff, String expected) {
    DeadlineRule rule = new DeadlineRule(Roll.NEXT_WORKDAY, true, Optional.of(cutoff));
    assertThat(on("2025-03-27", rule).stillAhead("anywhere", moment(old), moment(recomputed)))
        .isEqualTo(moment(expected));
  }

  private static Deadlines on(String today, DeadlineRule rule) {
    ZoneId zone = ZoneId.of("Asia/Shanghai");
    Instant noon = LocalDate.parse(today).atTime(12, 0).atZone(zone).toInstant();
    return new Deadlines(tenant -> rule, OfficialHolidays.workingDays(), Clock.fixed(noon, zone));
  }

  private static Instant moment(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
