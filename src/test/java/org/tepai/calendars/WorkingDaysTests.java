package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WorkingDaysTests {

  private final WorkingDays workingDays = OfficialHolidays.workingDays();

  @ParameterizedTest
  @CsvSource({
    "2025-03-30, 2025-03-31",
    "2025-06-20, 2025-06-20",
    "2025-09-20, 2025-09-22",
    "2025-11-20, 2025-11-20",
    "2025-10-01, 2025-10-09",
    "2025-09-28, 2025-09-28"
  })
  void aDeadlineOnADayOffRollsToTheNextWorkingDay(LocalDate due, LocalDate rolled) {
    assertThat(workingDays.roll(due, Roll.NEXT_WORKDAY)).isEqualTo(rolled);
  }

  @Test
  void aDeadlineMayAlsoStayOrRollBack() {
    LocalDate sunday = LocalDate.parse("2025-03-30");
    assertThat(workingDays.roll(sunday, Roll.NONE)).isEqualTo(sunday);
    assertThat(workingDays.roll(sunday, Roll.PREVIOUS)).isEqualTo("2025-03-28");
  }

  @Test
  void anExchangedSundayIsAWorkingDay() {
    assertThat(workingDays.isWorkingDay(LocalDate.parse("2025-09-28"))).isTrue();
    assertThat(workingDays.isWorkingDay(LocalDate.parse("2026-01-04"))).isTrue();
  }

  @Test
  void theNationalDayWeekIsOff() {
    assertThat(LocalDate.parse("2025-10-01").datesUntil(LocalDate.parse("2025-10-09")))
        .noneMatch(workingDays::isWorkingDay);
    assertThat(workingDays.isWorkingDay(LocalDate.parse("2025-10-09"))).isTrue();
  }

  @Test
  void theFirstDayIsNotCounted() {
    assertThat(workingDays.plus(LocalDate.parse("2026-02-12"), 5)).isEqualTo("2026-02-26");
    assertThat(workingDays.minus(LocalDate.parse("2026-02-26"), 5)).isEqualTo("2026-02-12");
    assertThat(workingDays.plus(LocalDate.parse("2026-02-12"), 0)).isEqualTo("2026-02-12");
  }

  @Test
  void betweenIsTheOtherSideOfPlus() {
    LocalDate from = LocalDate.parse("2026-02-12");
    LocalDate to = LocalDate.parse("2026-02-26");
    assertThat(workingDays.between(from, to)).isEqualTo(5);
    assertThat(workingDays.between(to, from)).isEqualTo(-5);
    assertThat(workingDays.between(from, from)).isZero();
  }

  @Test
  void aNegativeNumberOfDaysIsAMistake() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> workingDays.plus(LocalDate.parse("2026-02-12"), -1));
  }

  @Test
  void aYearWithoutANoticeCountsMondayToFridayAndSaysSoOnce(CapturedOutput output) {
    assertThat(workingDays.hasDataFor(2027)).isFalse();
    assertThat(workingDays.plus(LocalDate.parse("2027-01-01"), 1)).isEqualTo("2027-01-04");
    assertThat(
            workingDays.isProvisional(LocalDate.parse("2026-12-30"), LocalDate.parse("2027-01-04")))
        .isTrue();
    assertThat(
            workingDays.isProvisional(LocalDate.parse("2026-12-28"), LocalDate.parse("2026-12-30")))
        .isFalse();
    assertThat(output).containsOnlyOnce("NO HOLIDAY DATA FOR 2027").contains("WARN");
  }
}
