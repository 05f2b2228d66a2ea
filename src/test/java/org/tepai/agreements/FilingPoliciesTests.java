package org.tepai.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tepai.Clause;

class FilingPoliciesTests {

  private final FilingPolicy filing = new FilingPolicy(party -> "“" + party + "”");
  private final String officeSigner = Drafts.personOf(Drafts.OFFICE);

  @Test
  @Clause("CQ-2.5")
  void isFiledWhenAllFourHaveSigned() {
    assertThat(filing.reasonAgainst(Drafts.signedByAll())).isEmpty();
  }

  @Test
  @Clause("CQ-2.5")
  void isNotFiledWithThreeSignaturesAndSaysWhoIsMissing() {
    Agreement three = Drafts.signedBy(Drafts.ENTERPRISE, Drafts.TEAM, Drafts.OFFICE);
    assertThat(filing.reasonAgainst(three))
        .hasValueSatisfying(reason -> assertThat(reason).contains("“unit”"));
  }

  @Test
  void isNotFiledTwice() {
    assertThat(filing.reasonAgainst(Drafts.filedOn(Drafts.DAY))).isPresent();
  }

  @Test
  @Clause("CQ-2.5")
  void whoSignedForTheOfficeDoesNotFile() {
    FourEyesPolicy fourEyes = new FourEyesPolicy(true);
    assertThat(fourEyes.reasonAgainst(Drafts.signedByAll(), Set.of(officeSigner))).isPresent();
    assertThat(fourEyes.reasonAgainst(Drafts.signedByAll(), Set.of("filer"))).isEmpty();
  }

  @Test
  void norDoesWhoSignedForAnotherParty() {
    String signer = Drafts.personOf(Drafts.ENTERPRISE);
    assertThat(new FourEyesPolicy(true).reasonAgainst(Drafts.signedByAll(), Set.of(signer)))
        .isPresent();
  }

  @Test
  void aJurisdictionMayDoWithoutASecondHand() {
    FourEyesPolicy oneHand = new FourEyesPolicy(false);
    assertThat(oneHand.reasonAgainst(Drafts.signedByAll(), Set.of(officeSigner))).isEmpty();
  }
}
