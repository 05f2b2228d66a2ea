package org.tepai.rosters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.process.Overtaken;

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
  private final ReviewDayCheck reviewDay;
  private final Clock clock;

  ReviewingEntries(
      Rounds rounds,
      Rosters rosters,
      RosterEntryRepository entries,
      EntryDecisions decisions,
      Organisations organisations,
      ReviewDayCheck reviewDay,
      Clock clock) {
    this.rounds = rounds;
    this.rosters = rosters;
    this.entries = entries;
    this.decisions = decisions;
    this.organisations = organisations;
    this.reviewDay = reviewDay;
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
    Map<String, String> lapsed = reviewDay.lapsed(all.stream().map(RosterEntry::caseId).toList());
    return new ReviewSheet(
        rounds.byId(task.roundId()).name(),
        drafted.size(),
        (long) all.size() - drafted.size(),
        all.stream()
            .map(
                entry ->
                    line(
                        entry,
                        offices.get(entry.officeId()).name(),
                        findings(entry, lapsed),
                        drafted.get(entry.id())))
            .toList());
  }

  private static String findings(RosterEntry entry, Map<String, String> lapsed) {
    return Stream.of(entry.findings(), lapsed.get(entry.caseId()))
        .filter(text -> text != null && !text.isBlank())
        .collect(Collectors.joining("；"));
  }

  private static ReviewSheet.Line line(
      RosterEntry entry, String district, String findings, EntryDecision draft) {
    return new ReviewSheet.Line(
        entry.caseId(),
        entry.caseNumber(),
        district,
        entry.enterpriseName(),
        entry.teamName(),
        entry.leaderName(),
        entry.sendingUnitName(),
        entry.problems(),
        findings,
        entry.exceptionText(),
        draft == null ? null : draft.opinion().name(),
        draft == null ? null : draft.reason());
  }

  /**
   * Keeps what can be kept, and says of the rest why not.
   *
   * @throws Overtaken when the office has completed its review meanwhile: its word counts by now
   */
  @Transactional
  public ReviewSheet.Saved save(ReviewTask task, List<ReviewSheet.Draft> drafts) {
    decisions.hold(task.roundId(), task.officeId());
    if (decisions.completedReviews(task.roundId()).contains(task.officeId())) {
      throw Overtaken.because("本单位的审核刚刚办结，修改没有保存；请刷新页面。");
    }
    Map<String, RosterEntry> named = named(task, drafts);
    Map<String, String> lapsed = lapsedThatStop(task, named);
    List<ReviewSheet.Draft> good = new ArrayList<>();
    List<ReviewSheet.Problem> problems = new ArrayList<>();
    for (ReviewSheet.Draft draft : drafts) {
      Ruling ruling = rule(draft, named, lapsed);
      if (ruling.allowed()) {
        good.add(draft);
      } else {
        problems.add(new ReviewSheet.Problem(draft.caseId(), ruling.reason()));
      }
    }
    keep(task, good, named);
    ReviewProgress progress = decisions.progress(task.roundId(), task.officeId());
    return new ReviewSheet.Saved(progress.decided(), progress.undecided(), problems);
  }

  private void keep(ReviewTask task, List<ReviewSheet.Draft> good, Map<String, RosterEntry> named) {
    decisions.keep(
        task.roundId(),
        good.stream()
            .filter(draft -> draft.decision() != null)
            .map(draft -> decision(task, named.get(draft.caseId()), draft))
            .toList());
    decisions.forget(
        task.officeId(),
        good.stream()
            .filter(draft -> draft.decision() == null)
            .map(draft -> named.get(draft.caseId()).id())
            .toList());
  }

  private Map<String, RosterEntry> named(ReviewTask task, List<ReviewSheet.Draft> drafts) {
    List<String> caseIds = drafts.stream().map(ReviewSheet.Draft::caseId).toList();
    return entries.findByRoundIdAndCaseIdIn(task.roundId(), caseIds).stream()
        .collect(Collectors.toMap(RosterEntry::caseId, Function.identity()));
  }

  private Map<String, String> lapsedThatStop(ReviewTask task, Map<String, RosterEntry> named) {
    return reviewDay.stops(rounds.byId(task.roundId()).tenantId())
        ? reviewDay.lapsed(named.keySet())
        : Map.of();
  }

  private static Ruling rule(
      ReviewSheet.Draft draft, Map<String, RosterEntry> named, Map<String, String> lapsed) {
    return DraftPolicy.rule(
        draft, named.containsKey(draft.caseId()), Optional.ofNullable(lapsed.get(draft.caseId())));
  }

  private EntryDecision decision(ReviewTask task, RosterEntry entry, ReviewSheet.Draft draft) {
    return new EntryDecision(
        entry.id(),
        entry.caseId(),
        task.officeId(),
        DraftPolicy.opinion(draft).orElseThrow(),
        draft.reason(),
        task.person(),
        task.onBehalfOf(),
        clock.instant());
  }
}
