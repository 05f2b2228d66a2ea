package org.tepai.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.tepai.process.Hand;

/** That an agreement was filed: under which number, by whom, and from when it has effect. */
@Embeddable
record Filing(
    @Column(name = "filing_number") String filingNumber,
    @Column(name = "filed_by") String filedBy,
    @Column(name = "filed_on_behalf_of") String filedOnBehalfOf,
    @Column(name = "filed_at") Instant filedAt,
    @Column(name = "effective_on") LocalDate effectiveOn) {

  static Filing of(String number, Hand hand, Instant at, LocalDate today) {
    return new Filing(number, hand.person(), hand.onBehalfOf(), at, today);
  }

  Hand hand() {
    return new Hand(filedBy, filedOnBehalfOf);
  }
}
