package org.tepai.signin;

import java.time.Instant;
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

  private static final int MOST_ADDRESSES = 10_000;

  private final Map<String, Count> counts = new ConcurrentHashMap<>();
  private final SignInSettings settings;
  private final MachineTime time;

  TriesOfAddresses(SignInSettings settings, MachineTime time) {
    this.settings = settings;
    this.time = time;
  }

  private record Count(Instant since, int tries) {}

  boolean tooMany(String address) {
    Count count = counts.get(address);
    return count != null && fresh(count) && count.tries() >= settings.triesOfAddress();
  }

  /** A wrong one. */
  void count(String address) {
    if (counts.size() >= MOST_ADDRESSES) {
      counts.values().removeIf(count -> !fresh(count));
    }
    counts.merge(
        address,
        new Count(time.now(), 1),
        (before, one) -> fresh(before) ? new Count(before.since(), before.tries() + 1) : one);
  }

  private boolean fresh(Count count) {
    return count.since().plus(settings.within()).isAfter(time.now());
  }
}
