package org.tepai.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tepai.Clause;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Stage;

class SigningPoliciesTests {

  private final OwnHandPolicy ownHand = new OwnHandPolicy(party -> "“" + party + "”");

  @ParameterizedTest
  @EnumSource(Stage.class)
  @Clause("CQ-7.order")
  void nothingIsSignedBeforeTheMunicipalDecision(Stage stage) {
    Case matter = mock(Case.class);
    when(matter.stage()).thenReturn(stage);
    boolean refused = new SigningOrderPolicy(true).reasonAgainst(matter).isPresent();
    assertThat(refused).isEqualTo(!stage.signable());
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  @Clause("BT-11.1")
  void whereNobodyDecidesBeforehandOnlyAClosedCaseIsNotSigned(Stage stage) {
    Case matter = mock(Case.class);
    when(matter.stage()).thenReturn(stage);
    boolean refused = new SigningOrderPolicy(false).reasonAgainst(matter).isPresent();
    assertThat(refused).isEqualTo(stage.closed());
  }

  @Test
  @Clause("CQ-2.5")
  void aPartySignsByItsOwnPerson() {
    assertThat(ownHand.reasonAgainst(Drafts.fresh(), Drafts.TEAM, Set.of("leader"), true))
        .isEmpty();
    assertThat(ownHand.reasonAgainst(Drafts.fresh(), Drafts.TEAM, Set.of("stranger"), false))
        .hasValueSatisfying(reason -> assertThat(reason).contains("不是“team”的签约代表"));
  }

  @Test
  @Clause("CQ-2.5")
  void nobodySignsForTwoParties() {
    Agreement agreement = Drafts.signedBy(Drafts.ENTERPRISE);
    String person = Drafts.personOf(Drafts.ENTERPRISE);
    assertThat(ownHand.reasonAgainst(agreement, Drafts.UNIT, Set.of(person), true))
        .hasValueSatisfying(reason -> assertThat(reason).contains("同一人不能代表两方"));
  }

  @Test
  void nobodySignsTwiceOrUnderAnEndedRevision() {
    Agreement signed = Drafts.signedBy(Drafts.ENTERPRISE);
    assertThat(ownHand.reasonAgainst(signed, Drafts.ENTERPRISE, Set.of("another"), true))
        .isPresent();
    Drafts.refuse(signed, Drafts.TEAM);
    assertThat(ownHand.reasonAgainst(signed, Drafts.OFFICE, Set.of("signer"), true)).isPresent();
  }
}
