package org.tepai.rosters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;

/**
 * The work on the table of a joint approval: all entries at once to look at, many decisions at once
 * to keep. What is kept is a draft until the office completes its task.
 */
@Service
class ReviewingEntries {

  private final Rounds rounds;
  private final Rosters rosters;
  private final RosterEntryRepository entries;
  private final EntryDecisions decisions;
  private final Organisations organisations;
  private final Clock clock;

  ReviewingEntries(
      Rounds rounds,
      Rosters rosters,
      RosterEntryRepository entries,
      EntryDecisions decisions,
      Organisations organisations,
      Clock clock) {
    this.rounds = rounds;
    this.rosters = rosters;
    this.entries = entries;
    this.decisions = decisions;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public ReviewSheet sheet(ReviewTask task) {
    List<RosterEntry> all = rosters.of(task.roundId());
    Map<String, Organisation> offices =
        organisations.byIds(all.stream().map(RosterEntry::officeId).distinct().toList());
    Map<String, EntryDecision> drafted =
        decisions.of(task.roundId(), task.officeId()).stream()
            .collect(Collectors.toMap(EntryDecision::entryId, Function.identity()));
    List<ReviewSheet.Line> lines =
        all.stream()
            .map(
                entry -> line(entry, offices.get(entry.officeId()).name(), drafted.get(entry.id())))
            .toList();
    return new ReviewSheet(
        rounds.byId(task.roundId()).name(),
        drafted.size(),
        (long) all.size() - drafted.size(),
        lines);
  }

  private static ReviewSheet.Line line(RosterEntry entry, String district, EntryDecision draft) {
    return new ReviewSheet.Line(
        entry.caseId(),
        entry.caseNumber(),
        district,
        entry.enterpriseName(),
        entry.teamName(),
        entry.leaderName(),
        entry.sendingUnitName(),
        entry.problems(),
        entry.findings(),
        entry.exceptionText(),
        draft == null ? null : draft.opinion().name(),
        draft == null ? null : draft.reason());
  }

  /** Keeps what can be kept, and says of the rest why not. */
  @Transactional
  public ReviewSheet.Saved save(ReviewTask task, List<ReviewSheet.Draft> drafts) {
    Map<String, RosterEntry> named =
        entries
            .findByRoundIdAndCaseIdIn(
                task.roundId(), drafts.stream().map(ReviewSheet.Draft::caseId).toList())
            .stream()
            .collect(Collectors.toMap(RosterEntry::caseId, Function.identity()));
    List<ReviewSheet.Problem> problems = new ArrayList<>();
    List<EntryDecision> kept = new ArrayList<>();
    List<String> forgotten = new ArrayList<>();
    for (ReviewSheet.Draft draft : drafts) {
      RosterEntry entry = named.get(draft.caseId());
      Ruling ruling = DraftPolicy.rule(draft, entry != null);
      if (!ruling.allowed()) {
        problems.add(new ReviewSheet.Problem(draft.caseId(), ruling.reason()));
      } else if (draft.decision() == null) {
        forgotten.add(entry.id());
      } else {
        kept.add(decision(task, entry, draft));
      }
    }
    decisions.keep(task.roundId(), kept);
    decisions.forget(task.officeId(), forgotten);
    ReviewProgress progress = decisions.progress(task.roundId(), task.officeId());
    return new ReviewSheet.Saved(progress.decided(), progress.undecided(), problems);
  }

  private EntryDecision decision(ReviewTask task, RosterEntry entry, ReviewSheet.Draft draft) {
    return new EntryDecision(
        entry.id(),
        entry.caseId(),
        task.officeId(),
        DraftPolicy.opinion(draft).orElseThrow(),
        draft.reason(),
        task.person(),
        clock.instant());
  }
}
