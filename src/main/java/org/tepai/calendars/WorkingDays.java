package org.tepai.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts working days as the offices do: the first day is not counted, the last one is. In a year
 * that no notice covers yet it falls back to Monday to Friday, says so in the log and lets callers
 * ask ({@link #isProvisional}), because a deadline that may still move must look like one.
 */
@Component
public class WorkingDays {

  private static final Logger log = LoggerFactory.getLogger(WorkingDays.class);
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final SpecialDays specialDays;
  private final Set<Integer> warned = ConcurrentHashMap.newKeySet();

  WorkingDays(SpecialDays specialDays) {
    this.specialDays = specialDays;
  }

  public boolean isWorkingDay(LocalDate day) {
    warnWithoutData(day.getYear());
    return specialDays
        .kindOf(day)
        .map(kind -> kind == DayKind.WORKDAY)
        .orElseGet(() -> !WEEKEND.contains(day.getDayOfWeek()));
  }

  /** The n-th working day after the given day, which is itself not counted. */
  public LocalDate plus(LocalDate day, int workingDays) {
    return walk(day, workingDays, 1);
  }

  /** The n-th working day before the given day, which is itself not counted. */
  public LocalDate minus(LocalDate day, int workingDays) {
    return walk(day, workingDays, -1);
  }

  /**
   * Working days after {@code from} up to and with {@code to}; negative when {@code to} is earlier.
   */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /** The day itself when it is a working day, else the one the rule points to. */
  public LocalDate roll(LocalDate day, Roll roll) {
    if (roll == Roll.NONE || isWorkingDay(day)) {
      return day;
    }
    return roll == Roll.NEXT_WORKDAY ? plus(day, 1) : minus(day, 1);
  }

  /** Whether a notice for this year is in the table. */
  public boolean hasDataFor(int year) {
    return specialDays.hasDataFor(year);
  }

  /** Whether anything counted between these days rests on a year without a notice. */
  public boolean isProvisional(LocalDate from, LocalDate to) {
    return IntStream.rangeClosed(from.getYear(), to.getYear()).anyMatch(year -> !hasDataFor(year));
  }

  private LocalDate walk(LocalDate from, int workingDays, int step) {
    if (workingDays < 0) {
      throw new IllegalArgumentException(
          "a number of working days cannot be negative: " + workingDays);
    }
    LocalDate day = from;
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(step);
      left -= isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }

  private void warnWithoutData(int year) {
    if (!hasDataFor(year) && warned.add(year)) {
      log.warn(
          "NO HOLIDAY DATA FOR {}: counting Monday to Friday, deadlines of that year are provisional"
              + " ({} 年尚无放假安排，期限暂按周一至周五计算)",
          year,
          year);
    }
  }
}
