package org.tepai.rosters;

import java.time.Clock;
import org.springframework.stereotype.Service;

/** The round is over: everybody concerned has been told, or nobody was recommended. */
@Service
class ClosingRound {

  private final Rounds rounds;
  private final Clock clock;

  ClosingRound(Rounds rounds, Clock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  void close(String roundId) {
    rounds.byId(roundId).close(clock.instant());
  }
}
