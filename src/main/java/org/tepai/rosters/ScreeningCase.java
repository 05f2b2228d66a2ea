package org.tepai.rosters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Decision;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.ReturningForSupplement;
import org.tepai.dossiers.Stage;
import org.tepai.eligibility.Passing;
import org.tepai.eligibility.PassingApplicant;
import org.tepai.organisations.Organisations;
import org.tepai.process.Submission;

/**
 * The competent office looks at enterprise and team together: the case can be recommended, is
 * returned for supplement, or is refused.
 */
@Service
class ScreeningCase {

  private final Dossiers dossiers;
  private final PassingApplicant passing;
  private final ReturningForSupplement returning;
  private final Rounds rounds;
  private final Organisations organisations;
  private final Clock clock;

  ScreeningCase(
      Dossiers dossiers,
      PassingApplicant passing,
      ReturningForSupplement returning,
      Rounds rounds,
      Organisations organisations,
      Clock clock) {
    this.dossiers = dossiers;
    this.passing = passing;
    this.returning = returning;
    this.rounds = rounds;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * @return the outcome that the gateway reads
   */
  String screen(String caseId, Submission screening) {
    Case file = dossiers.byId(caseId);
    String office = dossiers.competentOffice(file, LocalDate.now(clock));
    String exceptionReason = screening.optionalText("exception_reason").orElse(null);
    String outcome = screening.text("decision");
    switch (outcome) {
      case "PASS" ->
          pass(
              file,
              screening,
              new Passing(
                  office, screening.submittedBy(), screening.onBehalfOf(), exceptionReason));
      case "REFUSE" -> screening.text("opinion");
      default -> returning.requireAllowed(file);
    }
    String opinion = screening.optionalText("opinion").orElse(exceptionReason);
    dossiers.decide(caseId, screening, Decision.of(screening, opinion, office));
    return outcome;
  }

  private void pass(Case file, Submission screening, Passing by) {
    Optional<String> round = rounds.collecting(file);
    new ScreeningPolicy(screening.flag("expertise_in_field"), round.isPresent()).rule().enforce();
    passing.pass(file.id(), by);
    file.joinRound(round.orElseThrow());
    file.moveTo(Stage.SCREENED);
  }
}
