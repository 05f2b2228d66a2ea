package org.tepai.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.tepai.process.MachineTime;

/**
 * Slows down whoever tries one password at many accounts. Each node counts for itself: that is
 * cheap, and two nodes let twice as many pass, which is still few.
 */
@Component
class TriesOfAddresses {

  static final int MOST_ADDRESSES = 10_000;

  private final Map<String, Count> counts = new ConcurrentHashMap<>();
  private final SignInSettings settings;
  private final MachineTime time;

  TriesOfAddresses(SignInSettings settings, MachineTime time) {
    this.settings = settings;
    this.time = time;
  }

  private record Count(Instant since, int tries) {}

  private static final Comparator<Count> FEWEST_AND_OLDEST =
      Comparator.comparingInt(Count::tries).thenComparing(Count::since);

  boolean tooMany(String address) {
    Count count = counts.get(address);
    return count != null && fresh(count) && count.tries() >= settings.triesOfAddress();
  }

  /** A wrong one. */
  synchronized void count(String address) {
    if (counts.size() >= MOST_ADDRESSES && !counts.containsKey(address)) {
      makeRoom();
    }
    counts.merge(
        address,
        new Count(time.now(), 1),
        (before, one) -> fresh(before) ? new Count(before.since(), before.tries() + 1) : one);
  }

  /** Whoever has tried most is remembered longest: new addresses put no others out of the list. */
  private void makeRoom() {
    counts.values().removeIf(count -> !fresh(count));
    if (counts.size() >= MOST_ADDRESSES) {
      counts.entrySet().stream()
          .min(Map.Entry.comparingByValue(FEWEST_AND_OLDEST))
          .ifPresent(least -> counts.remove(least.getKey()));
    }
  }

  private boolean fresh(Count count) {
    return count.since().plus(settings.within()).isAfter(time.now());
  }
}
