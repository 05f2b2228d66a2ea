package org.tepai.rosters;

import org.springframework.stereotype.Service;

/** All offices have handed in or missed their day: the round goes to the deciding offices. */
@Service
class CompilingRosters {

  private final Rounds rounds;
  private final RosterEntryRepository entries;

  CompilingRosters(Rounds rounds, RosterEntryRepository entries) {
    this.rounds = rounds;
    this.entries = entries;
  }

  /**
   * @return whether there is anything to decide
   */
  boolean compile(String roundId) {
    boolean any = entries.countByRoundId(roundId) > 0;
    if (any) {
      rounds.byId(roundId).compile();
    }
    return any;
  }
}
