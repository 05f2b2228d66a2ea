package org.tepai.rosters;

import java.util.List;
import org.springframework.stereotype.Service;

/**
 * CQ-2.4, decision CQ21: an entry is confirmed only when every deciding office agreed. Done in one
 * statement over all entries, because a round has hundreds.
 */
@Service
class TallyingDecisions {

  private final Rounds rounds;
  private final DecidingEntries deciding;
  private final EntryDecisions decisions;

  TallyingDecisions(Rounds rounds, DecidingEntries deciding, EntryDecisions decisions) {
    this.rounds = rounds;
    this.deciding = deciding;
    this.decisions = decisions;
  }

  void tally(String roundId) {
    List<String> offices = deciding.reviewers(rounds.byId(roundId).tenantId());
    long undecided = decisions.tally(roundId, offices.size());
    if (undecided > 0) {
      throw new IllegalStateException(
          undecided + " entries of " + roundId + " are not decided by all of " + offices);
    }
  }
}
