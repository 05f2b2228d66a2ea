package org.tepai.rosters;

import java.util.Date;
import org.tepai.process.Variable;

/** What the models of the round, of the joint approval and of the application read. */
final class RosterVariables {

  /** Screening's outcome. */
  static final Variable<String> SCREENING = Variable.text("screening");

  /** Name of the message that tells a case what its round came to. */
  static final String ROSTER_DECIDED = "roster-decided";

  /** What the round came to, see {@link Outcome}. */
  static final Variable<String> ROSTER_OUTCOME = Variable.text("rosterOutcome");

  /** Whether no later round takes the cases of an office that missed its day. */
  static final Variable<Boolean> LAST_ROUND = Variable.flag("lastRound");

  /** Whether the office asked for a later day. */
  static final Variable<Boolean> EXTENSION_REQUESTED = Variable.flag("extensionRequested");

  /** Whether it was granted. */
  static final Variable<Boolean> EXTENSION_GRANTED = Variable.flag("extensionGranted");

  /** Until when the office can ask for a later day. */
  static final Variable<Date> EXTENSION_ENDS_AT = Variable.date("extensionEndsAt");

  /** Whether any office recommended anybody. */
  static final Variable<Boolean> HAS_ENTRIES = Variable.flag("hasEntries");

  private RosterVariables() {}
}
