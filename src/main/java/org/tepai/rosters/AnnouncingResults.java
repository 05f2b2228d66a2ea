package org.tepai.rosters;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Decision;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.Stage;
import org.tepai.organisations.Organisations;
import org.tepai.process.ProcessEngineClient;

/**
 * Tells one office's cases what the published round came to. One office at a time, each in its own
 * transaction, so that a failure in one district holds up no other.
 */
@Service
class AnnouncingResults {

  private static final String ELEMENT = "decide";
  private static final String TITLE = "审核认定";

  private final Rounds rounds;
  private final Rosters rosters;
  private final EntryDecisions decisions;
  private final Dossiers dossiers;
  private final Organisations organisations;
  private final RoundNews news;
  private final ProcessEngineClient engine;

  AnnouncingResults(
      Rounds rounds,
      Rosters rosters,
      EntryDecisions decisions,
      Dossiers dossiers,
      Organisations organisations,
      RoundNews news,
      ProcessEngineClient engine) {
    this.rounds = rounds;
    this.rosters = rosters;
    this.decisions = decisions;
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.news = news;
    this.engine = engine;
  }

  void announce(String roundId, String officeId) {
    Round round = rounds.byId(roundId);
    List<RosterEntry> entries = rosters.of(roundId, officeId);
    Map<String, Case> cases =
        dossiers.all(entries.stream().map(RosterEntry::caseId).toList()).stream()
            .collect(Collectors.toMap(Case::id, Function.identity()));
    Map<String, List<EntryDecision>> said =
        decisions.onRosterOf(roundId, officeId).stream()
            .sorted(Comparator.comparing(EntryDecision::opinion))
            .collect(Collectors.groupingBy(EntryDecision::entryId));
    for (RosterEntry entry : entries) {
      tell(round, cases.get(entry.caseId()), entry, said.getOrDefault(entry.id(), List.of()));
    }
    news.announced(round, officeId, confirmed(entries));
  }

  private static long confirmed(List<RosterEntry> entries) {
    return entries.stream()
        .filter(entry -> entry.outcome().filter(Outcome.CONFIRMED::equals).isPresent())
        .count();
  }

  private void tell(Round round, Case file, RosterEntry entry, List<EntryDecision> said) {
    said.forEach(decision -> dossiers.decide(file.id(), onTimeline(decision)));
    Outcome outcome = entry.outcome().orElseThrow();
    switch (outcome) {
      case CONFIRMED -> confirm(round, file);
      case RETURNED -> giveBack(round, file, reasons(said));
      default -> news.reasoned(file, "entry.refused", reasons(said));
    }
    engine.tell(
        file.processInstanceId(),
        RosterVariables.ROSTER_DECIDED,
        Map.of(RosterVariables.ROSTER_OUTCOME.name(), outcome.name()));
  }

  private void confirm(Round round, Case file) {
    file.moveTo(Stage.CONFIRMED);
    dossiers.note(
        file.id(),
        "列入市级名单",
        round.title().orElseThrow() + " " + round.documentNumber().orElseThrow());
    news.published(file, round);
  }

  private void giveBack(Round round, Case file, String reasons) {
    file.moveTo(Stage.SCREENING);
    file.joinRound(rounds.collecting(file).orElse(null));
    news.reasoned(file, "entry.returned", reasons);
  }

  private static Decision onTimeline(EntryDecision decision) {
    return new Decision(
        ELEMENT,
        TITLE,
        decision.opinion().name(),
        decision.reason(),
        decision.person(),
        decision.onBehalfOf(),
        decision.officeId());
  }

  private String reasons(List<EntryDecision> said) {
    return said.stream()
        .filter(decision -> decision.opinion().needsReason())
        .map(decision -> organisations.nameOf(decision.officeId()) + "：" + decision.reason())
        .collect(Collectors.joining("；"));
  }
}
