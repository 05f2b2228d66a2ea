package org.tepai.process;

import java.time.LocalDate;

/**
 * A month, quarter, half year or year, counted from the first of January.
 *
 * @param name such as {@code 2025-04}, {@code 2025-Q2}, {@code 2025-H1} or {@code 2025}
 */
record Period(String name, LocalDate beginsOn) {

  private static final int QUARTER = 3;
  private static final int HALF_YEAR = 6;
  private static final int YEAR = 12;

  /**
   * @param cycle as jurisdictions write it
   */
  static Period of(String cycle, LocalDate day) {
    return switch (cycle) {
      case "MONTH" -> new Period("%tY-%<tm".formatted(day), day.withDayOfMonth(1));
      case "QUARTER" -> part(day, QUARTER, "-Q");
      case "HALF_YEAR" -> part(day, HALF_YEAR, "-H");
      case "YEAR" -> new Period(String.valueOf(day.getYear()), first(day, YEAR, 0));
      default -> throw new IllegalArgumentException("no cycle is called " + cycle);
    };
  }

  private static Period part(LocalDate day, int months, String mark) {
    int number = (day.getMonthValue() - 1) / months;
    return new Period(day.getYear() + mark + (number + 1), first(day, months, number));
  }

  private static LocalDate first(LocalDate day, int months, int number) {
    return LocalDate.of(day.getYear(), 1 + number * months, 1);
  }
}
