package org.tepai.dossiers;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tepai.organisations.Groups;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/**
 * Keeps what somebody answered with a form, and what he decided, whatever the process: which
 * decisions there are is the form's business, where they lead the model's.
 */
@Service
class RecordingAnswer {

  /** The outcome of a form that asks for no decision. */
  static final String SUBMITTED = "SUBMITTED";

  private static final String DECISION = "decision";

  private final Dossiers dossiers;
  private final ReturningForSupplement returning;
  private final Applicants applicants;
  private final People people;

  RecordingAnswer(
      Dossiers dossiers, ReturningForSupplement returning, Applicants applicants, People people) {
    this.dossiers = dossiers;
    this.returning = returning;
    this.applicants = applicants;
    this.people = people;
  }

  /**
   * @param groups the groups that the task is offered to; they say for whom somebody acts
   * @param supplement the decision that returns the case for supplement, where there is one
   * @return the outcome that the gateway reads
   * @throws InvalidInput when the case cannot be returned once more, or no reason is given for it
   */
  String record(
      String caseId, Submission answer, Collection<String> groups, Optional<String> supplement) {
    Case file = dossiers.byId(caseId);
    String organisation = organisation(file, answer.principal(), groups);
    Optional<String> outcome = answer.optionalText(DECISION);
    if (outcome.isEmpty()) {
      dossiers.keep(caseId, answer, organisation);
      return SUBMITTED;
    }
    if (outcome.equals(supplement)) {
      requireReturnable(file, answer);
    }
    dossiers.decide(
        caseId, answer, Decision.of(answer, opinion(answer).orElse(null), organisation));
    return outcome.get();
  }

  private void requireReturnable(Case file, Submission answer) {
    returning.requireAllowed(file);
    if (opinion(answer).isEmpty()) {
      throw InvalidInput.in("opinion", "请写明需要补正的内容");
    }
  }

  private static Optional<String> opinion(Submission answer) {
    return answer.optionalText("opinion").or(() -> answer.optionalText("reason"));
  }

  /** The organisation of his that the task is offered to, else the one he takes part for. */
  private String organisation(Case file, String person, Collection<String> groups) {
    Set<String> own =
        people.organisationsOf(person).stream().map(Organisation::id).collect(Collectors.toSet());
    return groups.stream()
        .flatMap(group -> Groups.organisationOf(group).stream())
        .filter(own::contains)
        .findFirst()
        .or(() -> applicants.organisationOf(file.id(), person))
        .or(() -> people.actingFor(person, file.tenantId()).map(Organisation::id))
        .orElse(null);
  }
}
