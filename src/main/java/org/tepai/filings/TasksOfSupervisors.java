package org.tepai.filings;

import org.springframework.stereotype.Service;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Participant;

/** Finds those to whom a task about a participant's filing goes. */
@Service
class TasksOfSupervisors {

  private final Dossiers dossiers;
  private final Filings filings;
  private final SupervisingBodies supervisors;

  TasksOfSupervisors(Dossiers dossiers, Filings filings, SupervisingBodies supervisors) {
    this.dossiers = dossiers;
    this.filings = filings;
    this.supervisors = supervisors;
  }

  /**
   * @throws IllegalStateException when the participant's filing has no supervisor: an error of the
   *     model or the register
   */
  String of(String caseId, String role) {
    return dossiers
        .byId(caseId)
        .participant(role)
        .flatMap(Participant::filing)
        .flatMap(filings::find)
        .flatMap(supervisors::group)
        .orElseThrow(
            () -> new IllegalStateException("Nobody supervises " + role + " of case " + caseId));
  }
}
