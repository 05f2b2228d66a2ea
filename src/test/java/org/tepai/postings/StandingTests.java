package org.tepai.postings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is shown does not run ahead of the dates. */
class StandingTests {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 18);

  @Test
  void whatBeginsLaterHasNotBegun() {
    assertThat(Standing.of(TODAY.plusDays(1), Optional.empty(), TODAY)).isEqualTo("待开始");
    assertThat(Standing.of(TODAY, Optional.empty(), TODAY)).isEqualTo("派驻中");
  }

  @Test
  void whatEndsLaterHasNotEnded() {
    assertThat(Standing.of(TODAY, Optional.of(TODAY.plusDays(1)), TODAY))
        .isEqualTo("将于 2025-03-19 终止");
    assertThat(Standing.of(TODAY, Optional.of(TODAY), TODAY)).isEqualTo("已终止");
  }
}
