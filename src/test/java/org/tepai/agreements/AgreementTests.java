package org.tepai.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tepai.Clause;

class AgreementTests {

  @Test
  @Clause("CQ-2.5")
  void isSignedOnlyWithTheLastOfTheFour() {
    Agreement agreement = Drafts.signedBy(Party.SENDING_UNIT, Party.DISTRICT, Party.ENTERPRISE);
    assertThat(agreement.state()).isEqualTo(Agreement.State.SIGNING);
    assertThat(agreement.signedOn()).isEmpty();

    Drafts.sign(agreement, Party.TEAM);
    assertThat(agreement.state()).isEqualTo(Agreement.State.SIGNED);
    assertThat(agreement.signedOn()).contains(Drafts.DAY);
  }

  @Test
  @Clause("CQ-2.5")
  void oneRefusalEndsTheRevision() {
    Agreement agreement = Drafts.signedBy(Party.ENTERPRISE);
    Drafts.refuse(agreement, Party.TEAM);
    assertThat(agreement.state()).isEqualTo(Agreement.State.REFUSED);
    assertThat(agreement.open()).isFalse();
  }

  @Test
  void namesThePartiesItKnowsWhenASettingNamesAnother() {
    assertThatThrownBy(() -> Party.of("notary"))
        .hasMessageContaining("notary")
        .hasMessageContaining("sending-unit");
  }
}
