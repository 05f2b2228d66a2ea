package org.tepai.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The folders as delivered: what the product would serve if it started now. */
class JurisdictionsTests {

  private final Jurisdiction jurisdiction = Folders.delivered("chongqing");

  @Test
  void hasThirtyEightDistrictsAndThreeZonesWhenTheFirstRoundOpens() {
    assertThat(jurisdiction.collectingOffices(LocalDate.of(2025, 3, 18))).hasSize(41);
  }
}
