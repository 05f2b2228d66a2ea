package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tepai.Clause;
import org.tepai.jurisdictions.Folders;
import org.tepai.jurisdictions.RoundEntry;

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

  private static LocalDate day(String monthAndDay) {
    return LocalDate.parse("2025-" + monthAndDay);
  }

  private static Instant moment(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }
}
