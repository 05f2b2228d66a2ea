package org.tepai.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
}
