package org.tepai.organisations;

import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Office;
import org.tepai.process.CaseParties;
import org.tepai.process.CaseVariables;
import org.tepai.process.DayBegan;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.TaskRouting;

/**
 * Hands open tasks over when a reform moves places from one office to another: by the township of
 * the case, not office by office, because a reform may split one. Later tasks find their office of
 * themselves. To be done once a day; doing it again finds nothing left to move.
 */
@Service
public class SucceedingOffices {

  private static final Logger LOG = LoggerFactory.getLogger(SucceedingOffices.class);

  private final Jurisdictions jurisdictions;
  private final Organisations organisations;
  private final ProcessEngineClient processes;
  private final CaseParties parties;
  private final TaskRouting routing;
  private final ApplicationEventPublisher events;

  SucceedingOffices(
      Jurisdictions jurisdictions,
      Organisations organisations,
      ProcessEngineClient processes,
      CaseParties parties,
      TaskRouting routing,
      ApplicationEventPublisher events) {
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
    this.processes = processes;
    this.parties = parties;
    this.routing = routing;
    this.events = events;
  }

  @Order(DayBegan.SUCCESSION)
  @EventListener
  @Transactional
  public void on(DayBegan morning) {
    on(morning.day());
  }

  /**
   * @return how many tasks have moved
   */
  @Transactional
  public int on(LocalDate day) {
    int moved = 0;
    for (Jurisdiction jurisdiction : jurisdictions.all()) {
      for (Office old : jurisdiction.succession().predecessors(day)) {
        for (String role : old.roles()) {
          moved += move(jurisdiction.id(), old.id(), role, day);
        }
      }
    }
    if (moved > 0) {
      LOG.info("{} open tasks have passed to succeeding offices by {}", moved, day);
    }
    return moved;
  }

  private int move(String tenant, String oldOffice, String role, LocalDate day) {
    int moved = 0;
    String from = Groups.of(tenant, oldOffice, role);
    for (OpenTask task : routing.offeredTo(from)) {
      Optional<String> caseId = processes.variable(task.id(), CaseVariables.CASE_ID);
      String newOffice = newOffice(oldOffice, caseId, day);
      if (!newOffice.equals(oldOffice)) {
        routing.move(task.id(), from, Groups.of(tenant, newOffice, role));
        events.publishEvent(new TaskSucceeded(task.id(), oldOffice, newOffice, day));
        moved++;
      }
    }
    return moved;
  }

  /** A task of no case, such as a district's roster, goes to the office's own successor. */
  private String newOffice(String oldOffice, Optional<String> caseId, LocalDate day) {
    return caseId
        .flatMap(id -> parties.competentOffice(id, day))
        .orElseGet(() -> organisations.serving(oldOffice, day).id());
  }
}
