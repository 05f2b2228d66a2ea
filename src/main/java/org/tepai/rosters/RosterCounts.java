package org.tepai.rosters;

import java.util.List;

/** What a round's entries came to, in numbers. */
public record RosterCounts(long confirmed, long refused, long returned, long undecided) {

  static RosterCounts of(List<OutcomeCount> counts) {
    return new RosterCounts(
        count(counts, Outcome.CONFIRMED),
        count(counts, Outcome.REFUSED),
        count(counts, Outcome.RETURNED),
        count(counts, null));
  }

  private static long count(List<OutcomeCount> counts, Outcome outcome) {
    return counts.stream()
        .filter(count -> count.outcome() == outcome)
        .mapToLong(OutcomeCount::count)
        .sum();
  }

  public long entries() {
    return confirmed + refused + returned + undecided;
  }
}
