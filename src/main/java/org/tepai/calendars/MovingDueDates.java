package org.tepai.calendars;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tepai.process.CaseVariables;
import org.tepai.process.DueDates;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;

/**
 * Lets the due dates of open tasks follow an import. What is past stays as it is, and no token is
 * moved: only dates are, with the timers that stand at them.
 */
@Component
public class MovingDueDates {

  private final DueDates dueDates;
  private final Deadlines deadlines;
  private final ProcessEngineClient engine;
  private final CalendarImports imports;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MovingDueDates(
      DueDates dueDates,
      Deadlines deadlines,
      ProcessEngineClient engine,
      CalendarImports imports,
      ApplicationEventPublisher events,
      Clock clock) {
    this.dueDates = dueDates;
    this.deadlines = deadlines;
    this.engine = engine;
    this.imports = imports;
    this.events = events;
    this.clock = clock;
  }

  /**
   * All of one process at once and without telling of each, for whoever moves the date that they
   * all stand at and tells of that.
   */
  public void ofProcess(String rootProcessInstanceId, CalendarImport cause) {
    List<OpenTask> open = engine.openTasks(rootProcessInstanceId);
    open.forEach(task -> move(task, cause));
  }

  /** One task, told of when its date has moved. */
  void andTell(OpenTask task, CalendarImport cause) {
    move(task, cause)
        .ifPresent(
            to -> events.publishEvent(new DueDateMoved(task, task.due(), to, cause.notice())));
  }

  private Optional<Date> move(OpenTask task, CalendarImport cause) {
    Date old = task.due();
    if (old == null || old.toInstant().isBefore(clock.instant())) {
      return Optional.empty();
    }
    Optional<Date> moved =
        dueDates
            .again(task)
            .map(again -> deadlines.stillAhead(task.tenantId(), old.toInstant(), again.toInstant()))
            .map(Date::from)
            .filter(again -> again.getTime() != old.getTime());
    moved.ifPresent(to -> keep(task, to, cause));
    return moved;
  }

  private void keep(OpenTask task, Date to, CalendarImport cause) {
    dueDates.move(task, to);
    Instant old = task.due().toInstant();
    imports.add(
        cause.id(),
        new MovedDate(
            task.id(),
            task.tenantId(),
            task.name(),
            engine.variable(task.id(), CaseVariables.CASE_ID),
            engine.variable(task.id(), CaseVariables.ROUND_ID),
            task.groups(),
            old,
            to.toInstant()));
  }
}
