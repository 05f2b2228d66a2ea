package org.tepai.dossiers;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Ends a case, with the reason that whoever is concerned will be told. */
@Service
public class ClosingCase {

  private final Dossiers dossiers;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ClosingCase(Dossiers dossiers, ApplicationEventPublisher events, Clock clock) {
    this.dossiers = dossiers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @param ending a closed stage
   * @param reason what the applicant is told; null means the reason of the last decision for a
   *     refusal, and what the ending is called for any other
   */
  public void close(String caseId, Stage ending, String reason) {
    Case file = dossiers.byId(caseId);
    String told = reason == null ? reasonFor(caseId, ending) : reason;
    file.close(ending, told, clock.instant());
    dossiers.note(caseId, ending.label(), told);
    events.publishEvent(new CaseClosed(caseId, ending, told));
  }

  private String reasonFor(String caseId, Stage ending) {
    return ending == Stage.REFUSED ? dossiers.lastReason(caseId) : ending.label();
  }
}
