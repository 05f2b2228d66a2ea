package org.tepai.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tepai.Clause;
import org.tepai.jurisdictions.Folders;

/** Baotou's conditions for workstations, with each reading of what contradicts itself. */
class StationEligibilityTableTests {

  private static final String BAOTOU = "baotou";
  private static final DecisionTable TABLE =
      DecisionTable.of(BAOTOU, "station-eligibility", flawless());

  private static Map<String, Object> flawless() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("settings", SettingFacts.of(Folders.delivered(BAOTOU).settings()));
    facts.put("body_kind", "university");
    facts.put("independent_legal_person", true);
    facts.put("registered_in", "city");
    facts.put("service_years", 2);
    facts.put("fixed_office", true);
    facts.put("staff_count", 6);
    facts.put("open_integrity_record", false);
    return facts;
  }

  private static DecisionTable where(String written, String instead) {
    return TABLE.but(
        "settings", SettingFacts.of(Folders.deliveredWith(BAOTOU, written, instead).settings()));
  }

  @Test
  @Clause("BT-3")
  @Clause("BT-13.1")
  @Clause("BT-13.2")
  @Clause("BT-13.3")
  void aFlawlessHostHasNoFinding() {
    assertThat(TABLE.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "university",
        "institute",
        "service_agency",
        "service_enterprise",
        "private_nonenterprise",
        "association",
        "sector_institution"
      })
  @Clause("BT-3")
  @Clause("BT-13.1")
  void everyKindNamedInAnyOfTheThreeArticlesMayAsk(String kind) {
    assertThat(TABLE.but("body_kind", kind).findings()).isEmpty();
  }

  @Test
  @Clause("BT-13.1")
  void aKindThatNoArticleNamesMayNot() {
    assertThat(TABLE.but("body_kind", "other").findings()).containsExactly("hard station-kind");
  }

  @Test
  @Clause("BT-13.1")
  void theBureauMayReadTheKindsByTheThirteenthArticleAlone() {
    DecisionTable narrow = where("service_enterprise, private_nonenterprise, ", "");

    assertThat(narrow.but("body_kind", "private_nonenterprise").findings())
        .containsExactly("hard station-kind");
    assertThat(narrow.findings()).isEmpty();
  }

  @Test
  @Clause("BT-3")
  void onlyAnIndependentLegalPersonMayAsk() {
    assertThat(TABLE.but("independent_legal_person", null).findings())
        .containsExactly("hard station-legal-person");
  }

  @Test
  @Clause("BT-13.1")
  void aHostFromElsewhereInTheRegionIsAHintAndOneFromOutsideIsRefused() {
    assertThat(TABLE.but("registered_in", "region").findings())
        .containsExactly("hint station-region-hint");
    assertThat(TABLE.but("registered_in", "elsewhere").findings())
        .containsExactly("hard station-region");
  }

  @Test
  @Clause("BT-13.1")
  void theBureauMayAskForRegistrationInTheCity() {
    DecisionTable city = where("value: AUTONOMOUS_REGION", "value: CITY");

    assertThat(city.findings()).isEmpty();
    assertThat(city.but("registered_in", "region").findings())
        .containsExactly("hard station-region-city");
  }

  @ParameterizedTest
  @CsvSource({"2,0", "1.9,1", "1,1", "0,1"})
  @Clause("BT-13.3")
  @Clause("BT-6.experience")
  void twoFullYearsOfServiceAreAskedOfEverybody(double years, int findings) {
    assertThat(TABLE.but("service_years", years).findings()).hasSize(findings);
    assertThat(TABLE.but("service_years", 1).messages()).containsExactly("从事相关服务不满2年");
  }

  @Test
  @Clause("BT-13.3")
  @Clause("BT-6.experience")
  void theBureauMayAskTwoYearsOfEnterprisesOnlyAndOneYearOfOthers() {
    DecisionTable enterprises = where("value: ALL", "value: ENTERPRISES");

    assertThat(enterprises.but("service_years", 1).findings()).isEmpty();
    assertThat(enterprises.but("service_years", 0.5).messages()).containsExactly("从事相关服务不满1年");
    assertThat(
            enterprises.but("service_years", 1).but("body_kind", "service_enterprise").findings())
        .containsExactly("hard station-years");
  }

  @Test
  @Clause("BT-6.experience")
  void theBureauMayAskOneYearByTheSixthArticle() {
    DecisionTable one = where("station.minYears:\n    value: 2", "station.minYears:\n    value: 1");

    assertThat(one.but("service_years", 1).findings()).isEmpty();
  }

  @Test
  @Clause("BT-13.2")
  void aFixedOfficeAndStableStaffAreAsked() {
    assertThat(TABLE.but("fixed_office", false).findings()).containsExactly("hard station-office");
    assertThat(TABLE.but("staff_count", 0).findings()).containsExactly("hard station-staff");
    assertThat(TABLE.but("staff_count", null).findings()).containsExactly("hard station-staff");
  }

  @Test
  void anOpenRecordOfDishonestyStandsInTheWay() {
    assertThat(TABLE.but("open_integrity_record", true).findings())
        .containsExactly("hard station-integrity");
  }
}
