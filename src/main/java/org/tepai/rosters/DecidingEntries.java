package org.tepai.rosters;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.Submission;

/** A deciding office says yes, no or back to every entry of a round, and then that it is done. */
@Service
class DecidingEntries {

  private final Rounds rounds;
  private final EntryDecisions decisions;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  DecidingEntries(
      Rounds rounds, EntryDecisions decisions, Jurisdictions jurisdictions, Clock clock) {
    this.rounds = rounds;
    this.decisions = decisions;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  /** Decision CQ21: the offices that must all agree. */
  List<String> reviewers(String tenant) {
    return jurisdictions.byId(tenant).settings().texts("confirmation.offices");
  }

  /**
   * @throws org.tepai.process.InvalidInput while an entry is undecided or a reason is missing
   */
  void complete(String roundId, String officeId, Submission submission) {
    decisions.hold(roundId, officeId);
    new ReviewPolicy(decisions.progress(roundId, officeId)).rule().enforce();
    decisions.complete(
        rounds.byId(roundId).id(), officeId, submission, Timestamp.from(clock.instant()));
  }
}
