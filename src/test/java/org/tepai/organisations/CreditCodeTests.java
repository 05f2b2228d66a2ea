package org.tepai.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTests {

  @Test
  void aCodeWithItsCheckCharacterIsAccepted() {
    assertThat(new CreditCode(CreditCodes.next()).problem()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'',                  请填写",
    "9199000012345,       现为 13 位",
    "91990000TT000000i0,  只能用数字和大写字母",
    "91990000TT00000O10,  不含 I、O"
  })
  void aMalformedCodeIsRefusedWithTheReason(String code, String reason) {
    assertThat(new CreditCode(code).problem()).get().asString().contains(reason);
  }

  @Test
  void aSlipOfThePenIsFoundByTheCheckCharacter() {
    String code = CreditCodes.next();
    String slipped = code.substring(0, 8) + "U" + code.substring(9);

    assertThat(new CreditCode(slipped).problem()).get().asString().contains("校验码不符");
  }
}
