package org.tepai.rosters;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.tepai.process.Submission;

/** The municipal roster gets its number and title; from here on agreements can be signed. */
@Service
class PublishingRoster {

  private final Rounds rounds;
  private final Rosters rosters;
  private final DecidingEntries deciding;
  private final EntryDecisions decisions;
  private final RosterNumbers numbers;
  private final Clock clock;

  PublishingRoster(
      Rounds rounds,
      Rosters rosters,
      DecidingEntries deciding,
      EntryDecisions decisions,
      RosterNumbers numbers,
      Clock clock) {
    this.rounds = rounds;
    this.rosters = rosters;
    this.deciding = deciding;
    this.decisions = decisions;
    this.numbers = numbers;
    this.clock = clock;
  }

  void publish(String roundId, Submission publication) {
    Round round = rounds.byId(roundId);
    new PublicationPolicy(deciding.reviewers(round.tenantId()))
        .rule(decisions.completedReviews(roundId), rosters.counts(roundId).undecided())
        .enforce();
    round.publish(
        numbers.published(round),
        publication.text("title"),
        publication.optionalText("remark").orElse(null),
        publication.hand(),
        clock.instant());
  }
}
