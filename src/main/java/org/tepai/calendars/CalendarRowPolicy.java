package org.tepai.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tepai.process.InvalidInput;

/**
 * What a year's rows must be like. All mistakes are told at once, by row, so that a file is mended
 * in one go.
 */
final class CalendarRowPolicy {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);

  /**
   * Days that national law gives everybody since 2025; notices move days around them, none takes
   * one away.
   */
  private static final int FEWEST_DAYS_OFF = 13;

  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_NOTICE = 255;

  private final int year;
  private final Map<String, String> problems = new LinkedHashMap<>();
  private final Map<LocalDate, Integer> lines = new HashMap<>();

  private CalendarRowPolicy(int year) {
    this.year = year;
  }

  /**
   * @return the days in the order of the sheet
   * @throws InvalidInput with every mistake
   */
  static List<CalendarDay> days(int year, List<CalendarRow> rows, int version) {
    CalendarRowPolicy policy = new CalendarRowPolicy(year);
    rows.forEach(policy::check);
    policy.checkWhole(rows);
    if (!policy.problems.isEmpty()) {
      throw InvalidInput.of(policy.problems);
    }
    return rows.stream()
        .map(
            row ->
                new CalendarDay(
                    parse(row.day()).orElseThrow(),
                    DayKind.labelled(row.kind()).orElseThrow(),
                    row.name(),
                    row.notice(),
                    version))
        .toList();
  }

  private void check(CalendarRow row) {
    parse(row.day())
        .ifPresentOrElse(
            day -> checkDay(row, day),
            () -> told(row, "日期", row.day(), "应为日期，如 " + year + "-01-01"));
    if (DayKind.labelled(row.kind()).isEmpty()) {
      told(row, "类型", row.kind(), "应为“放假”或“上班”");
    }
    checkText(row, "名称", row.name(), LONGEST_NAME, "应写明节日名称，如“春节”");
    checkText(row, "依据", row.notice(), LONGEST_NOTICE, "应写明所依据的通知，如发文机关、文号和日期");
  }

  private void checkDay(CalendarRow row, LocalDate day) {
    if (day.getYear() != year) {
      told(row, "日期", row.day(), "应在 " + year + " 年内");
    }
    Integer earlier = lines.putIfAbsent(day, row.line());
    if (earlier != null) {
      told(row, "日期", row.day(), "与第 " + earlier + " 行重复，同一天只能有一行");
    }
    if (row.kind().equals(DayKind.WORKDAY.label()) && !isWeekend(day)) {
      told(row, "日期", row.day(), "调休上班的应为周六或周日，平日上班不必列出");
    }
  }

  private void checkText(CalendarRow row, String column, String text, int longest, String wanted) {
    if (text.isBlank()) {
      told(row, column, text, wanted);
    } else if (text.length() > longest) {
      told(row, column, text.substring(0, 20) + "…", "最多 " + longest + " 个字");
    }
  }

  private void checkWhole(List<CalendarRow> rows) {
    long off = rows.stream().filter(row -> row.kind().equals(DayKind.HOLIDAY.label())).count();
    if (off < FEWEST_DAYS_OFF) {
      problems.put(
          "file",
          "表中“放假”只有 %d 天，少于法定的 %d 天；应列出 %d 年全部放假日和调休上班日".formatted(off, FEWEST_DAYS_OFF, year));
    }
  }

  private void told(CalendarRow row, String column, String written, String wanted) {
    String what = written.isBlank() ? "没有填写" : "写的是“" + written + "”";
    problems.merge(
        row.line() + "." + column,
        "第 " + row.line() + " 行“" + column + "”" + what + "，" + wanted,
        (one, other) -> one + "；" + other);
  }

  private static Optional<LocalDate> parse(String text) {
    String plain = text.replaceAll("[年月/.]", "-").replace("日", "").strip();
    try {
      return Optional.of(LocalDate.parse(plain, DAY));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
