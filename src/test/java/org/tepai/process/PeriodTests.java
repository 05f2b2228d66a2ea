package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTests {

  @ParameterizedTest(name = "{0} with {1} is {2} from {3}")
  @CsvSource({
    "MONTH, 2025-04-30, 2025-04, 2025-04-01",
    "QUARTER, 2025-03-31, 2025-Q1, 2025-01-01",
    "QUARTER, 2025-04-01, 2025-Q2, 2025-04-01",
    "QUARTER, 2025-12-31, 2025-Q4, 2025-10-01",
    "HALF_YEAR, 2025-06-30, 2025-H1, 2025-01-01",
    "HALF_YEAR, 2025-07-01, 2025-H2, 2025-07-01",
    "YEAR, 2025-11-20, 2025, 2025-01-01",
  })
  void aDayLiesInOnePeriod(String cycle, LocalDate day, String name, LocalDate beginsOn) {
    assertThat(Period.of(cycle, day)).isEqualTo(new Period(name, beginsOn));
  }
}
