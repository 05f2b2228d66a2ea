package org.tepai.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.calendars.WorkingDays;
import org.tepai.process.OpenTask;

/** When people of the demonstration work: on working days, at the script's times of day. */
@Component
@ForDemonstration
class Rhythm {

  private final Scripts scripts;
  private final WorkingDays workingDays;
  private final Clock clock;

  Rhythm(Scripts scripts, WorkingDays workingDays, Clock clock) {
    this.scripts = scripts;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * @return the next time after now at which anybody works
   */
  Instant next() {
    LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    LocalDate day = now.toLocalDate();
    Optional<LocalTime> later =
        workingDays.isWorkingDay(day)
            ? scripts.hours().stream().filter(hour -> hour.isAfter(now.toLocalTime())).findFirst()
            : Optional.empty();
    return later
        .map(day::atTime)
        .orElseGet(() -> workingDays.plus(day, 1).atTime(scripts.hours().get(0)))
        .atZone(clock.getZone())
        .toInstant();
  }

  /**
   * @return when a task is done; empty when it is left undone
   */
  Optional<Instant> doneAt(OpenTask task, Script.Habit habit, Dice dice) {
    if (dice.inPercent(habit.never())) {
      return Optional.empty();
    }
    LocalDate day =
        habit.beforeDue().isPresent() && task.due() != null
            ? workingDays.minus(dayOf(task.due().toInstant()), habit.beforeDue().get().draw(dice))
            : workingDays.plus(
                dayOf(task.created().toInstant()), habit.after().orElse(new Span(0, 1)).draw(dice));
    LocalTime hour = dice.one(scripts.of(task.tenantId()).hours());
    return Optional.of(behindIdle(day, habit).atTime(hour).atZone(clock.getZone()).toInstant());
  }

  /** The first working day on or after a number of working days from an instant. */
  Instant workingDaysAfter(Instant instant, int days) {
    return workingDays.plus(dayOf(instant), days).atStartOfDay(clock.getZone()).toInstant();
  }

  private LocalDate behindIdle(LocalDate day, Script.Habit habit) {
    return habit.idle().stream()
        .filter(idle -> !day.isBefore(idle.from()) && !day.isAfter(idle.to()))
        .findFirst()
        .map(idle -> workingDays.plus(idle.to(), (int) (day.toEpochDay() % 5) + 1))
        .orElse(day);
  }

  private LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, clock.getZone());
  }
}
