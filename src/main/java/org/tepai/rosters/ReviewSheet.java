package org.tepai.rosters;

import java.util.List;

/** A joint approval's entries as one deciding office sees them in the tab of its task. */
record ReviewSheet(String round, long decided, long undecided, List<Line> entries) {

  /**
   * One entry.
   *
   * @param decision what this office has drafted; null when nothing
   */
  record Line(
      String caseId,
      String number,
      String district,
      String enterprise,
      String team,
      String leader,
      String sendingUnit,
      String problem,
      String findings,
      String exception,
      String decision,
      String reason) {}

  /**
   * What the tab sends for one entry.
   *
   * @param decision null takes a draft back
   */
  record Draft(String caseId, String decision, String reason) {}

  /** Why one draft was not kept. */
  record Problem(String caseId, String message) {}

  /** What the tab shows after saving. */
  record Saved(long decided, long undecided, List<Problem> errors) {}
}
