package org.tepai.rosters;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/** Shows an office which of its cases it can recommend now, as a table and as choices. */
@Component
class ScreenedFacts implements FormFacts {

  private final Rounds rounds;
  private final OwnCases ownCases;
  private final Candidates candidates;

  ScreenedFacts(Rounds rounds, OwnCases ownCases, Candidates candidates) {
    this.rounds = rounds;
    this.ownCases = ownCases;
    this.candidates = candidates;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    boolean wanted = request.wants("screened") || request.wants("screened_options");
    if (!wanted || request.roundId() == null || request.officeId() == null) {
      return Map.of();
    }
    List<Candidate> screened =
        candidates.of(ownCases.screened(rounds.byId(request.roundId()), request.officeId()));
    return Map.of(
        "screened", screened.stream().map(ScreenedFacts::row).toList(),
        "screened_options", screened.stream().map(ScreenedFacts::option).toList());
  }

  private static Map<String, Object> row(Candidate candidate) {
    return Map.of(
        "case_number", candidate.caseNumber(),
        "enterprise_name", candidate.enterpriseName(),
        "team_name", candidate.teamName(),
        "team_leader_name", candidate.leaderName(),
        "sending_unit_name", candidate.sendingUnitName(),
        "exception_text", candidate.exceptionText());
  }

  private static Map<String, Object> option(Candidate candidate) {
    return Map.of(
        "label",
        String.join(" ", candidate.caseNumber(), candidate.enterpriseName(), candidate.teamName()),
        "value",
        candidate.caseNumber());
  }
}
