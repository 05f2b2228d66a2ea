package org.tepai.audit;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the trail is kept.
 *
 * @param digest with what new seals are made: {@code SHA-256} or {@code SM3}
 * @param keep for how long an entry may not be taken away
 */
@ConfigurationProperties("tepai.audit")
record AuditSettings(
    @DefaultValue("SHA-256") SealAlgorithm digest, @DefaultValue("P3Y") Period keep) {

  /** What the law on network security asks for. */
  static final Period LEAST = Period.ofMonths(6);

  AuditSettings {
    LocalDate day = LocalDate.EPOCH;
    if (day.plus(keep).isBefore(day.plus(LEAST))) {
      throw new IllegalArgumentException(
          "tepai.audit.keep 不能短于 %s：审计记录至少保存六个月 (the audit trail is kept six months or longer)"
              .formatted(LEAST));
    }
  }
}
