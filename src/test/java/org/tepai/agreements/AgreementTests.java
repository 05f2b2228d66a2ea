package org.tepai.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tepai.Clause;

class AgreementTests {

  @Test
  @Clause("CQ-2.5")
  void isSignedOnlyWithTheLastOfTheFour() {
    Agreement agreement = Drafts.signedBy(Drafts.UNIT, Drafts.OFFICE, Drafts.ENTERPRISE);
    assertThat(agreement.state()).isEqualTo(Agreement.State.SIGNING);
    assertThat(agreement.signedOn()).isEmpty();

    Drafts.sign(agreement, Drafts.TEAM);
    assertThat(agreement.state()).isEqualTo(Agreement.State.SIGNED);
    assertThat(agreement.signedOn()).contains(Drafts.DAY);
  }

  @Test
  @Clause("CQ-2.5")
  void oneRefusalEndsTheRevision() {
    Agreement agreement = Drafts.signedBy(Drafts.ENTERPRISE);
    Drafts.refuse(agreement, Drafts.TEAM);
    assertThat(agreement.state()).isEqualTo(Agreement.State.REFUSED);
    assertThat(agreement.open()).isFalse();
  }
}
