package org.tepai.dossiers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tepai.calendars.DueDateMoved;
import org.tepai.process.CaseVariables;
import org.tepai.process.ProcessEngineClient;

/** A case's timeline says which of its days has moved, and on which paper that rests. */
@Component
class NotingMovedDates {

  private final Dossiers dossiers;
  private final ProcessEngineClient engine;
  private final Clock clock;

  NotingMovedDates(Dossiers dossiers, ProcessEngineClient engine, Clock clock) {
    this.dossiers = dossiers;
    this.engine = engine;
    this.clock = clock;
  }

  @EventListener
  void on(DueDateMoved moved) {
    engine
        .variable(moved.task().id(), CaseVariables.CASE_ID)
        .ifPresent(
            caseId ->
                dossiers.note(
                    caseId,
                    "期限调整",
                    "“%s”的到期日由 %s 改为 %s，依据：%s"
                        .formatted(
                            moved.task().name(), day(moved.from()), day(moved.to()), moved.why())));
  }

  private LocalDate day(Date instant) {
    return LocalDate.ofInstant(instant.toInstant(), clock.getZone());
  }
}
