package org.tepai.postings;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.tepai.jurisdictions.Settings;

/**
 * BT-11.1, decision BT14: an agreed term does not end before it begins; how long it is at least and
 * at most is said only where the jurisdiction has a number for it.
 */
class TermLengthPolicy {

  static final String MIN = "term.minMonths";
  static final String MAX = "term.maxMonths";

  private final OptionalInt minMonths;
  private final OptionalInt maxMonths;

  TermLengthPolicy(OptionalInt minMonths, OptionalInt maxMonths) {
    this.minMonths = minMonths;
    this.maxMonths = maxMonths;
  }

  static TermLengthPolicy of(Settings settings) {
    return new TermLengthPolicy(limit(settings, MIN), limit(settings, MAX));
  }

  /**
   * @return why nobody may serve from then to then; empty when it is allowed
   */
  Optional<String> reasonAgainst(Term term) {
    if (term.endsOn().isBefore(term.startsOn())) {
      return Optional.of("服务截止日 %s 早于开始日 %s".formatted(term.endsOn(), term.startsOn()));
    }
    if (minMonths.isPresent() && term.endsOn().isBefore(lastDay(term, minMonths.getAsInt()))) {
      return Optional.of("服务期限不得少于 %d 个月".formatted(minMonths.getAsInt()));
    }
    if (maxMonths.isPresent() && term.endsOn().isAfter(lastDay(term, maxMonths.getAsInt()))) {
      return Optional.of("服务期限不得超过 %d 个月".formatted(maxMonths.getAsInt()));
    }
    return Optional.empty();
  }

  private static LocalDate lastDay(Term term, int months) {
    return term.startsOn().plusMonths(months).minusDays(1);
  }

  private static OptionalInt limit(Settings settings, String key) {
    return settings.has(key) ? settings.optionalNumber(key) : OptionalInt.empty();
  }
}
