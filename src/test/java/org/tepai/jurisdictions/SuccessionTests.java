package org.tepai.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tepai.Clause;

/** The reform of 2025-11-06 as the jurisdiction's folder tells it (decision CQ33). */
@Clause("CQ-8")
class SuccessionTests {

  private final Jurisdiction jurisdiction = Folders.delivered("chongqing");
  private final Succession succession = jurisdiction.succession();

  @ParameterizedTest(name = "{0} {1} lies on {2} in {3}")
  @CsvSource({
    "d500112, 茨竹镇, 2025-11-05, d500112",
    "d500112, 茨竹镇, 2025-11-06, d500109",
    "d500112, 茨竹,   2025-11-07, d500109",
    "d500112, 大湾镇, 2025-11-06, d500109",
    "d500112, 统景镇, 2025-11-06, d500109",
    "d500112, 大盛镇, 2025-11-06, d500109",
    "d500112, 兴隆镇, 2025-11-06, d500109",
    "d500112, 回兴街道, 2025-11-05, d500112",
    "d500112, 回兴街道, 2025-11-06, liangjiang",
    "d500112, ,       2025-11-06, liangjiang",
    "d500105, 观音桥街道, 2025-11-05, d500105",
    "d500105, 观音桥街道, 2025-11-06, liangjiang",
    "d500109, 水土街道, 2025-11-05, d500109",
    "d500109, 水土街道, 2025-11-06, liangjiang",
    "d500109, 复兴,   2025-11-06, liangjiang",
    "d500109, 蔡家岗街道, 2025-11-06, liangjiang",
    "d500109, 施家梁镇, 2025-11-06, liangjiang",
    "d500109, 童家溪镇, 2025-11-06, liangjiang",
    "d500109, 歇马街道, 2025-11-06, d500109",
    "zone-liangjiang, , 2025-11-05, zone-liangjiang",
    "zone-liangjiang, , 2025-11-06, liangjiang",
    "zone-hightech, ,   2026-06-01, zone-hightech",
    "d500101, ,         2026-06-01, d500101"
  })
  void aPlaceLiesWhereTheReformPutsIt(
      String division, String township, LocalDate day, String expected) {
    assertThat(succession.divisionOn(division, township, day).id()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1} is served on {2} by {3}")
  @CsvSource({
    "d500112, 茨竹镇, 2025-11-06, d500112",
    "d500112, 茨竹镇, 2026-01-24, d500112",
    "d500112, 茨竹镇, 2026-01-25, d500109",
    "d500112, 回兴街道, 2026-01-24, d500112",
    "d500112, 回兴街道, 2026-01-25, liangjiang",
    "d500105, ,       2026-01-24, d500105",
    "d500105, ,       2026-01-25, liangjiang",
    "d500109, 水土街道, 2026-01-24, d500109",
    "d500109, 水土街道, 2026-01-25, liangjiang",
    "d500109, 歇马街道, 2026-01-25, d500109",
    "zone-liangjiang, , 2026-01-24, zone-liangjiang",
    "zone-liangjiang, , 2027-03-01, liangjiang"
  })
  void theOldOfficeServesUntilTheNewOneOpens(
      String division, String township, LocalDate day, String expected) {
    assertThat(succession.competentOffice(division, township, day).id()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1} is served on {2} by {3}")
  @CsvSource({
    "d500112, 茨竹镇, 2025-11-05, d500112",
    "d500112, 茨竹镇, 2025-11-06, d500109",
    "d500112, 回兴街道, 2025-11-06, liangjiang",
    "d500109, 水土街道, 2025-11-06, liangjiang",
    "zone-liangjiang, , 2025-11-06, liangjiang"
  })
  void aSettingHandsOverOnTheDayOfTheReformInstead(
      String division, String township, LocalDate day, String expected) {
    Jurisdiction other =
        Folders.deliveredWith(
            "chongqing", "value: WHEN_OFFICE_OPENS", "value: WHEN_DIVISION_CHANGES");

    assertThat(other.succession().competentOffice(division, township, day).id())
        .isEqualTo(expected);
    assertThat(other.collectingOffices(LocalDate.of(2025, 11, 6))).hasSize(39);
  }

  @Test
  void fortyOneOfficesCollectUntilTheNewOneOpensAndThirtyNineAfter() {
    assertThat(jurisdiction.collectingOffices(LocalDate.of(2025, 3, 18))).hasSize(41);
    assertThat(jurisdiction.collectingOffices(LocalDate.of(2025, 11, 20))).hasSize(41);
    assertThat(jurisdiction.collectingOffices(LocalDate.of(2026, 1, 25))).hasSize(39);
  }

  @Test
  void theNewDivisionHasNoCodeUntilOneIsPublished() {
    assertThat(jurisdiction.division("liangjiang").code()).isEmpty();
    assertThat(jurisdiction.divisions().stream().filter(each -> each.code().isPresent()))
        .hasSize(38);
  }

  @Test
  void onlyOfficesThatLosePlacesArePredecessors() {
    assertThat(succession.predecessors(LocalDate.of(2026, 1, 24))).isEmpty();
    assertThat(succession.predecessors(LocalDate.of(2026, 1, 25)))
        .extracting(Office::id)
        .containsExactlyInAnyOrder("d500105", "d500109", "d500112", "zone-liangjiang");
  }

  @Test
  void anOfficeThatHasEndedIsStoodInForByItsSuccessor() {
    assertThat(succession.serving("d500112", LocalDate.of(2026, 1, 24)).id()).isEqualTo("d500112");
    assertThat(succession.serving("d500112", LocalDate.of(2026, 1, 25)).id())
        .isEqualTo("liangjiang");
  }
}
