package org.tepai.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tepai.Clause;
import org.tepai.agreements.Agreement;
import org.tepai.agreements.Drafts;

class PostingPoliciesTests {

  private final BeginningPolicy beginning = new BeginningPolicy();

  @Test
  @Clause("CQ-2.5")
  void nobodyIsInServiceBeforeSigningAndFiling() {
    assertThat(beginning.reasonAgainst(Drafts.fresh())).isPresent();
    assertThat(beginning.reasonAgainst(Drafts.signedByAll()))
        .hasValueSatisfying(reason -> assertThat(reason).contains("尚未备案"));
    assertThat(beginning.reasonAgainst(Drafts.filedOn(Drafts.DAY))).isEmpty();
  }

  @Test
  void theTermRunsFromTheAgreementsEffect() {
    Agreement filed = Drafts.filedOn(LocalDate.of(2025, 4, 22));
    Term term = new TermPolicy(TermPolicy.Start.AGREEMENT, 2).termOf(filed);
    assertThat(term).isEqualTo(new Term(LocalDate.of(2025, 4, 22), LocalDate.of(2027, 4, 21)));
  }

  @Test
  void theTermMayRunFromTheLastSignatureInstead() {
    Agreement filed = Drafts.filedOn(LocalDate.of(2025, 4, 22));
    Term term = new TermPolicy(TermPolicy.Start.SIGNATURE, 2).termOf(filed);
    assertThat(term.startsOn()).isEqualTo(Drafts.DAY);
  }

  @Test
  void aTermFromLeapDayEndsOnTheDayBeforeItsAnniversary() {
    Agreement filed = Drafts.filedOn(LocalDate.of(2028, 2, 29));
    Term term = new TermPolicy(TermPolicy.Start.AGREEMENT, 2).termOf(filed);
    assertThat(term.endsOn()).isEqualTo(LocalDate.of(2030, 2, 27));
  }

  @Test
  @Clause("BT-11.1")
  void anAgreedTermDoesNotEndBeforeItBegins() {
    TermLengthPolicy policy = new TermLengthPolicy(OptionalInt.empty(), OptionalInt.empty());
    assertThat(policy.reasonAgainst(term("2025-05-01", "2025-04-30"))).isPresent();
    assertThat(policy.reasonAgainst(term("2025-05-01", "2025-05-01"))).isEmpty();
    assertThat(policy.reasonAgainst(term("2025-05-01", "2099-01-01"))).isEmpty();
  }

  @Test
  void howLongAnAgreedTermMayBeIsSaidWhereTheJurisdictionHasANumber() {
    TermLengthPolicy policy = new TermLengthPolicy(OptionalInt.of(6), OptionalInt.of(12));
    assertThat(policy.reasonAgainst(term("2025-05-01", "2025-10-30")))
        .hasValueSatisfying(reason -> assertThat(reason).contains("不得少于 6 个月"));
    assertThat(policy.reasonAgainst(term("2025-05-01", "2025-10-31"))).isEmpty();
    assertThat(policy.reasonAgainst(term("2025-05-01", "2026-04-30"))).isEmpty();
    assertThat(policy.reasonAgainst(term("2025-05-01", "2026-05-01")))
        .hasValueSatisfying(reason -> assertThat(reason).contains("不得超过 12 个月"));
  }

  @Test
  void aCommissionerServesAsManyEnterprisesAsTheJurisdictionAllows() {
    assertThat(new EnterprisesPolicy(OptionalInt.of(2)).reasonAgainst(2)).isEmpty();
    assertThat(new EnterprisesPolicy(OptionalInt.of(2)).reasonAgainst(3)).isPresent();
    assertThat(new EnterprisesPolicy(OptionalInt.empty()).reasonAgainst(99)).isEmpty();
  }

  private static Term term(String from, String to) {
    return new Term(LocalDate.parse(from), LocalDate.parse(to));
  }
}
