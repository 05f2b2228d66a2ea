package org.tepai.agreements;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.process.Submission;

/**
 * For which organisation somebody files or settles. The model says whose task it is, so the rules
 * here ask for nothing but the person's own: the case's competent office when it is his.
 */
@Component
class ActingOffice {

  private final Dossiers dossiers;
  private final People people;
  private final Clock clock;

  ActingOffice(Dossiers dossiers, People people, Clock clock) {
    this.dossiers = dossiers;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @return id of the organisation; null when the person has none
   */
  String of(Case matter, Submission submission) {
    String competent = dossiers.competentOffice(matter, LocalDate.now(clock));
    boolean own =
        people.organisationsOf(submission.principal()).stream()
            .anyMatch(each -> each.id().equals(competent));
    return own
        ? competent
        : people
            .actingFor(submission.principal(), matter.tenantId())
            .map(Organisation::id)
            .orElse(null);
  }
}
