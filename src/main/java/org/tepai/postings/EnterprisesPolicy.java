package org.tepai.postings;

import java.util.Optional;
import java.util.OptionalInt;
import org.tepai.jurisdictions.Settings;

/**
 * Decision BT14: how many enterprises one commissioner serves at once; without a number, as many as
 * will have him.
 */
class EnterprisesPolicy {

  static final String SETTING = "commissioner.enterprises.max";

  private final OptionalInt most;

  EnterprisesPolicy(OptionalInt most) {
    this.most = most;
  }

  static EnterprisesPolicy of(Settings settings) {
    return new EnterprisesPolicy(
        settings.has(SETTING) ? settings.optionalNumber(SETTING) : OptionalInt.empty());
  }

  static boolean limits(Settings settings) {
    return of(settings).most.isPresent();
  }

  /**
   * @param served how many there would be
   * @return why there may not be one more; empty when there may
   */
  Optional<String> reasonAgainst(int served) {
    return most.isPresent() && served > most.getAsInt()
        ? Optional.of("该特派员同时服务的企业已达 %d 家，不能再增加".formatted(most.getAsInt()))
        : Optional.empty();
  }
}
