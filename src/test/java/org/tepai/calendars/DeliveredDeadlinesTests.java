package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tepai.Clause;
import org.tepai.jurisdictions.Folders;
import org.tepai.jurisdictions.RoundEntry;
import org.tepai.jurisdictions.Settings;

/** The rounds of the delivered folder, read with the settings of the same folder. */
class DeliveredDeadlinesTests {

  private static final String TENANT = "chongqing";
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Deadlines deadlines =
      new Deadlines(
          Folders.all(),
          OfficialHolidays.workingDays(),
          Clock.fixed(Instant.parse("2025-03-18T01:00:00Z"), ZONE));

  @Clause("CQ-7.batches")
  @Test
  void theFourRoundsOfTheNoticeCloseAtTheEndOfTheirDayRolledForwardWhereItIsOff() {
    List<Deadline> rounds =
        Folders.delivered(TENANT).rounds().stream()
            .map(RoundEntry::dueOn)
            .map(due -> deadlines.forDate(TENANT, due))
            .toList();
    assertThat(rounds)
        .extracting(Deadline::original)
        .containsExactly(day("03-30"), day("06-20"), day("09-20"), day("11-20"));
    assertThat(rounds)
        .extracting(Deadline::day)
        .containsExactly(day("03-31"), day("06-20"), day("09-22"), day("11-20"));
    assertThat(rounds.get(0).isOpenAt(moment("2025-03-31T23:59:59+08:00"))).isTrue();
    assertThat(rounds.get(0).isOpenAt(moment("2025-04-01T00:00:00+08:00"))).isFalse();
  }

  /** Decisions CQ4 and CQ5: each reading that the settings allow, written into the folder. */
  @ParameterizedTest(name = "{0} 改为 {1}：{2} 截止")
  @CsvSource({
    "value: NEXT_WORKDAY, value: NONE,          2025-03-30T23:59:59.999+08:00",
    "value: NEXT_WORKDAY, value: PREVIOUS,      2025-03-28T23:59:59.999+08:00",
    "'value: \"24:00\"', 'value: \"18:00\"', 2025-03-31T18:00:00+08:00"
  })
  void anotherReadingIsASettingOfTheFolder(String written, String instead, OffsetDateTime closes) {
    Settings settings = Folders.deliveredWith(TENANT, written, instead).settings();
    Deadlines read =
        new Deadlines(
            tenant -> DeadlineRule.of(settings),
            OfficialHolidays.workingDays(),
            Clock.fixed(Instant.parse("2025-03-18T01:00:00Z"), ZONE));
    assertThat(read.forDate(TENANT, day("03-30")).closesAt()).isEqualTo(closes.toInstant());
  }

  /** Counted in working days from the day before, which is not counted. */
  @ParameterizedTest(name = "{0} 起 {1} 个工作日，{2} 届满")
  @CsvSource({
    "2025-09-26, 1, 2025-09-28",
    "2025-09-30, 1, 2025-10-09",
    "2025-09-29, 4, 2025-10-11",
    "2026-02-13, 1, 2026-02-14",
    "2026-02-14, 1, 2026-02-24",
    "2026-02-27, 1, 2026-02-28",
    "2026-02-12, 5, 2026-02-26"
  })
  void workingDaysAreCountedOverDaysOffAndExchangedDays(LocalDate from, int days, LocalDate last) {
    Clock then = Clock.fixed(from.atTime(9, 0).atZone(ZONE).toInstant(), ZONE);
    Deadlines read = new Deadlines(Folders.all(), OfficialHolidays.workingDays(), then);
    assertThat(read.inWorkingDays(TENANT, days).day()).isEqualTo(last);
  }

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2025-" + monthAndDay);
  }

  private static Instant moment(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
