package org.tepai.rosters;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;

/**
 * CQ-7.batches, decision CQ6: what a round cannot take any more goes to the next one by itself, and
 * says so to those concerned.
 */
@Service
class CarryingOver {

  private final JoinableRounds joinable;
  private final RoundCalendar calendar;
  private final Dossiers dossiers;
  private final RoundNews news;
  private final Clock clock;

  CarryingOver(
      JoinableRounds joinable,
      RoundCalendar calendar,
      Dossiers dossiers,
      RoundNews news,
      Clock clock) {
    this.joinable = joinable;
    this.calendar = calendar;
    this.dossiers = dossiers;
    this.news = news;
    this.clock = clock;
  }

  /** What was moved where, and what no later round takes. */
  record Carried(List<Case> left, String nextRound) {}

  /**
   * @param key which of the jurisdiction's texts tells the applicants why
   */
  Carried carry(Round from, List<Case> cases, String key) {
    Map<String, String> next =
        joinable.of(
            from.tenantId(),
            cases.stream().map(Case::organisationId).toList(),
            calendar.after(from.tenantId(), from.originalDate()),
            clock.instant());
    List<Case> left = new ArrayList<>();
    String nextName = "";
    for (Case file : cases) {
      String roundId = next.get(file.organisationId());
      if (roundId == null) {
        left.add(file);
      } else {
        nextName = nameOf(from, roundId);
        move(file, from, roundId, nextName, key);
      }
    }
    return new Carried(left, nextName);
  }

  private void move(Case file, Round from, String roundId, String nextName, String key) {
    file.joinRound(roundId);
    dossiers.note(file.id(), "转入下一批次", "由" + from.name() + "转入" + nextName);
    news.moved(file, from, nextName, key);
  }

  private String nameOf(Round from, String roundId) {
    return calendar.ofRound(from.tenantId(), roundId).orElseThrow().name();
  }
}
