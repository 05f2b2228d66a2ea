package org.tepai.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tepai.process.InvalidInput;

class CalendarRowPolicyTests {

  private static final CalendarRow NEW_YEAR = row(2, "2027-01-01", "放假", "元旦", "某通知");

  @Test
  void datesAreReadAsPeopleWriteThem() {
    List<CalendarDay> days =
        CalendarRowPolicy.days(
            2027,
            with(
                row(2, "2027-01-01", "放假", "元旦", "某通知"),
                row(3, "2027/1/2", "放假", "元旦", "某通知"),
                row(4, "2027年1月3日", "放假", "元旦", "某通知"),
                row(5, "2027.1.9", "上班", "元旦", "某通知")),
            3);
    assertThat(days)
        .extracting(CalendarDay::day)
        .extracting(LocalDate::toString)
        .startsWith("2027-01-01", "2027-01-02", "2027-01-03", "2027-01-09");
    assertThat(days).allMatch(day -> day.version() == 3);
    assertThat(days.get(3).kind()).isEqualTo(DayKind.WORKDAY);
  }

  @Test
  void everyMistakeIsToldAtOnceByRow() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                CalendarRowPolicy.days(
                    2027,
                    List.of(
                        NEW_YEAR,
                        row(3, "2027-02-30", "放假", "春节", "某通知"),
                        row(4, "2026-01-01", "休息", "元旦", "某通知"),
                        row(5, "2027-01-01", "放假", "", ""),
                        row(6, "2027-01-04", "上班", "元旦", "某通知"),
                        row(7, "", "放假", "元旦", "某通知")),
                    1))
        .satisfies(
            mistake ->
                assertThat(mistake.getMessage())
                    .contains(
                        "第 3 行“日期”写的是“2027-02-30”，应为日期",
                        "第 4 行“日期”写的是“2026-01-01”，应在 2027 年内",
                        "第 4 行“类型”写的是“休息”，应为“放假”或“上班”",
                        "第 5 行“日期”写的是“2027-01-01”，与第 2 行重复",
                        "第 5 行“名称”没有填写",
                        "第 5 行“依据”没有填写",
                        "第 6 行“日期”写的是“2027-01-04”，调休上班的应为周六或周日",
                        "第 7 行“日期”没有填写"));
  }

  @Test
  void aYearWithFewerDaysOffThanTheLawGivesIsIncomplete() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> CalendarRowPolicy.days(2027, List.of(NEW_YEAR), 1))
        .withMessageContaining("“放假”只有 1 天，少于法定的 13 天");
  }

  /** The rows and those of a long holiday, so that the year has enough days off. */
  private static List<CalendarRow> with(CalendarRow... rows) {
    Stream<CalendarRow> holiday =
        IntStream.rangeClosed(1, 13)
            .mapToObj(day -> row(10 + day, "2027-10-%02d".formatted(day), "放假", "国庆节", "某通知"));
    return Stream.concat(Stream.of(rows), holiday).toList();
  }

  private static CalendarRow row(int line, String day, String kind, String name, String notice) {
    return new CalendarRow(line, day, kind, name, notice);
  }
}
