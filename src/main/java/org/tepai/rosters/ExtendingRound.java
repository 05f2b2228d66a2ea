package org.tepai.rosters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tepai.calendars.Deadlines;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/**
 * Decision CQ6: an office that missed the last round asks for a later day; the authority above
 * decides.
 */
@Service
class ExtendingRound {

  private final Rounds rounds;
  private final Deadlines deadlines;
  private final RoundNews news;
  private final Clock clock;

  ExtendingRound(Rounds rounds, Deadlines deadlines, RoundNews news, Clock clock) {
    this.rounds = rounds;
    this.deadlines = deadlines;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @return whether the office asks for a later day; otherwise its cases go back
   */
  boolean request(String roundId, String officeId, Submission request) {
    if (!"EXTEND".equals(request.text("choice"))) {
      return false;
    }
    LocalDate until = until(roundId, request);
    rounds
        .roster(roundId, officeId)
        .requestExtension(until, request.text("reason"), request.hand());
    return true;
  }

  /**
   * @return the office's roster with its later day; empty when refused
   */
  Optional<OfficeRoster> decide(String roundId, String officeId, Submission decision) {
    Round round = rounds.byId(roundId);
    OfficeRoster roster = rounds.roster(roundId, officeId);
    if (!"GRANT".equals(decision.text("decision"))) {
      news.extensionRefused(round, roster, decision.text("reason"));
      return Optional.empty();
    }
    roster.extend(deadlines.forDate(round.tenantId(), until(roundId, decision)));
    news.extensionGranted(round, roster);
    return Optional.of(roster);
  }

  private LocalDate until(String roundId, Submission submission) {
    LocalDate until =
        submission.date("extend_to").orElseThrow(() -> InvalidInput.in("extend_to", "请填写“延期至”"));
    new ExtensionPolicy(rounds.byId(roundId), LocalDate.now(clock)).rule(until).enforce();
    return until;
  }
}
