package org.tepai.rosters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Decision;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.Submission;

/**
 * An office hands in its roster. What it does not name goes to the next round at once, because the
 * roster cannot be handed in again.
 */
@Service
class SubmittingRoster {

  private static final String NOT_NAMED = "未列入本区县末批推荐名单，案卷退回申请人";

  private final Rounds rounds;
  private final RosterEntryRepository entries;
  private final OwnCases ownCases;
  private final Candidates candidates;
  private final CarryingOver carryingOver;
  private final ReturningCases returning;
  private final Dossiers dossiers;
  private final RosterNumbers numbers;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  SubmittingRoster(
      Rounds rounds,
      RosterEntryRepository entries,
      OwnCases ownCases,
      Candidates candidates,
      CarryingOver carryingOver,
      ReturningCases returning,
      Dossiers dossiers,
      RosterNumbers numbers,
      Jurisdictions jurisdictions,
      Clock clock) {
    this.rounds = rounds;
    this.entries = entries;
    this.ownCases = ownCases;
    this.candidates = candidates;
    this.carryingOver = carryingOver;
    this.returning = returning;
    this.dossiers = dossiers;
    this.numbers = numbers;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  void submit(String roundId, String officeId, Submission submission) {
    Round round = rounds.byId(roundId);
    OfficeRoster roster = rounds.roster(roundId, officeId);
    Set<String> selected = new LinkedHashSet<>(submission.texts("selected_cases"));
    List<Case> waiting = ownCases.waiting(round, officeId);
    policy(round, roster, waiting)
        .rule(selected, submission.flag("none_this_round"), clock.instant())
        .enforce();
    List<Case> named = named(waiting, selected);
    keepEntries(roster, named);
    named.forEach(file -> recommend(file, submission, officeId));
    handIn(round, roster, named, submission);
    passOn(round, waiting, named);
  }

  private void handIn(Round round, OfficeRoster roster, List<Case> named, Submission submission) {
    roster.submit(
        named.isEmpty() ? null : numbers.recommended(round, roster.officeId()),
        submission.optionalText("remark").orElse(null),
        submission.hand(),
        clock.instant());
  }

  private RosterSubmissionPolicy policy(Round round, OfficeRoster roster, List<Case> waiting) {
    List<String> screened =
        waiting.stream().filter(file -> file.stage() == Stage.SCREENED).map(Case::number).toList();
    return new RosterSubmissionPolicy(
        roster,
        screened,
        jurisdictions.byId(round.tenantId()).settings().optionalNumber("roster.quota"));
  }

  private static List<Case> named(List<Case> waiting, Set<String> selected) {
    return waiting.stream().filter(file -> selected.contains(file.number())).toList();
  }

  private void keepEntries(OfficeRoster roster, List<Case> named) {
    List<RosterEntry> kept = new ArrayList<>();
    for (Candidate candidate : candidates.of(named)) {
      kept.add(new RosterEntry(roster, kept.size() + 1, candidate));
    }
    entries.saveAll(kept);
  }

  private void recommend(Case file, Submission submission, String officeId) {
    file.moveTo(Stage.RECOMMENDED);
    dossiers.decide(
        file.id(),
        new Decision(
            submission.elementId(),
            submission.taskName(),
            "RECOMMEND",
            null,
            submission.submittedBy(),
            submission.onBehalfOf(),
            officeId));
  }

  private void passOn(Round round, List<Case> waiting, List<Case> named) {
    List<Case> rest = waiting.stream().filter(file -> !named.contains(file)).toList();
    CarryingOver.Carried carried = carryingOver.carry(round, rest, "round.notRecommended");
    returning.giveBack(carried.left(), NOT_NAMED);
  }
}
