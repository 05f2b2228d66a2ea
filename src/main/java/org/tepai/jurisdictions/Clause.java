package org.tepai.jurisdictions;

/** One obligation of the regulation in our own words, and whether the product carries it yet. */
public record Clause(String id, String text, Kind kind, State state) {

  /** What sort of element carries the clause. */
  public enum Kind {
    STEP,
    RULE,
    DEADLINE,
    QUANTITY,
    RECORD,
    DOCUMENT,
    SANCTION,
    DUTY
  }

  /** A built clause must be carried by something and shown by a test; a planned one may be. */
  public enum State {
    BUILT,
    PLANNED
  }
}
