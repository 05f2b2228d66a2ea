package org.tepai.portal;

import org.springframework.stereotype.Component;
import org.tepai.rosters.Rounds;

/** What users call a round, opened or not. */
@Component
class RoundNames {

  private final Rounds rounds;

  RoundNames(Rounds rounds) {
    this.rounds = rounds;
  }

  String nameOf(String tenantId, String roundId) {
    return rounds.titleOf(tenantId, roundId);
  }
}
