package org.tepai.demands;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Decision;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.ReturningForSupplement;
import org.tepai.eligibility.Passing;
import org.tepai.eligibility.PassingApplicant;
import org.tepai.notifications.News;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;
import org.tepai.organisations.Organisations;
import org.tepai.process.Submission;

/** The district accepts an enterprise's application, returns it for supplement, or refuses it. */
@Service
class VerifyingApplication {

  private final Dossiers dossiers;
  private final PassingApplicant passing;
  private final ReturningForSupplement returning;
  private final Organisations organisations;
  private final Notifications notifications;
  private final Clock clock;

  VerifyingApplication(
      Dossiers dossiers,
      PassingApplicant passing,
      ReturningForSupplement returning,
      Organisations organisations,
      Notifications notifications,
      Clock clock) {
    this.dossiers = dossiers;
    this.passing = passing;
    this.returning = returning;
    this.organisations = organisations;
    this.notifications = notifications;
    this.clock = clock;
  }

  /**
   * @return the outcome that the gateway reads: ACCEPT, SUPPLEMENT or REFUSE
   */
  String verify(String caseId, Submission verification) {
    Case file = dossiers.byId(caseId);
    String office = dossiers.competentOffice(file, LocalDate.now(clock));
    String outcome = verification.text("decision");
    String exceptionReason = verification.optionalText("exception_reason").orElse(null);
    switch (outcome) {
      case "ACCEPT" ->
          passing.pass(
              caseId,
              new Passing(
                  office, verification.submittedBy(), verification.onBehalfOf(), exceptionReason));
      case "SUPPLEMENT" -> returning.requireAllowed(file);
      default -> verification.text("opinion");
    }
    String opinion = verification.optionalText("opinion").orElse(exceptionReason);
    dossiers.decide(caseId, verification, Decision.of(verification, opinion, office));
    if (outcome.equals("ACCEPT")) {
      notifications.tell(
          News.of(file, "application.accepted", Map.of()),
          List.of(Recipient.organisation(file.organisationId())));
    }
    return outcome;
  }
}
