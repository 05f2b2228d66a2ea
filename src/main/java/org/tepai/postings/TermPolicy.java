package org.tepai.postings;

import java.time.LocalDate;
import org.tepai.agreements.Agreement;
import org.tepai.jurisdictions.Settings;

/**
 * CQ-5.1.term, decision CQ25: from when to when a team stays. The regulation gives the length and
 * leaves the first day open, so both are settings.
 */
class TermPolicy {

  /** Which day counts as the first. */
  enum Start {
    /** The day on which the filed agreement takes effect. */
    AGREEMENT,
    /** The day of the last signature. */
    SIGNATURE
  }

  private final Start start;
  private final int years;

  TermPolicy(Start start, int years) {
    this.start = start;
    this.years = years;
  }

  static TermPolicy of(Settings settings) {
    return new TermPolicy(
        Start.valueOf(settings.text("term.start")), settings.number("term.years"));
  }

  Term termOf(Agreement agreement) {
    LocalDate first =
        start == Start.AGREEMENT
            ? agreement.effectiveOn().orElseThrow()
            : agreement.signedOn().orElseThrow();
    return new Term(first, first.plusYears(years).minusDays(1));
  }
}
