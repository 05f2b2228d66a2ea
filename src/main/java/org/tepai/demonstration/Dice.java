package org.tepai.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Chance that falls the same way every time for the same matter. */
final class Dice {

  private final Random random;

  private Dice(Random random) {
    this.random = random;
  }

  /**
   * @param matter what the chance is about
   */
  static Dice of(long seed, String matter) {
    long mixed = seed * 0x9E3779B97F4A7C15L + matter.hashCode() * 0xC2B2AE3D27D4EB4FL;
    return new Dice(new Random(mixed ^ (mixed >>> 29)));
  }

  /** A number between both, each included. */
  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean inPercent(int share) {
    return random.nextInt(100) < share;
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** So many different ones; all of them when there are fewer. */
  <T> List<T> some(List<T> of, int count) {
    List<T> left = new ArrayList<>(of);
    List<T> drawn = new ArrayList<>();
    while (drawn.size() < count && !left.isEmpty()) {
      drawn.add(left.remove(random.nextInt(left.size())));
    }
    return drawn;
  }

  /** One of them, by its share of all shares. */
  <T> T oneByShare(List<T> of, ToIntFunction<T> share) {
    int point = random.nextInt(of.stream().mapToInt(share).sum());
    for (T each : of) {
      point -= share.applyAsInt(each);
      if (point < 0) {
        return each;
      }
    }
    throw new IllegalStateException("shares changed while drawing");
  }
}
