package org.tepai.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tepai.organisations.CreditCode;

class FictitiousCodesTests {

  @Test
  void pass_the_check_of_the_register() {
    assertThat(new CreditCode(FictitiousCodes.enterprise(279)).problem()).isEmpty();
    assertThat(new CreditCode(FictitiousCodes.sendingUnit(0)).problem()).isEmpty();
  }
}
