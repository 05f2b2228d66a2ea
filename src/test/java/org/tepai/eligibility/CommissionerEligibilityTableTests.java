package org.tepai.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tepai.Clause;
import org.tepai.jurisdictions.Folders;

/** Baotou's conditions for commissioners: what all must have, and what each of the two kinds. */
class CommissionerEligibilityTableTests {

  private static final String BAOTOU = "baotou";
  private static final String KEY = "commissioner-eligibility";
  private static final DecisionTable TECHNICAL = DecisionTable.of(BAOTOU, KEY, technical());
  private static final DecisionTable SERVICE = DecisionTable.of(BAOTOU, KEY, service());

  private static Map<String, Object> technical() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("settings", SettingFacts.of(Folders.delivered(BAOTOU).settings()));
    facts.put("category", "technical");
    facts.put("source", "university");
    facts.put("education", "undergraduate");
    facts.put("degree", "bachelor");
    facts.put("title", "none");
    facts.put("experience_years", 3);
    facts.put("work_experience", "从事材料研究");
    facts.put("knowledge", null);
    facts.put("open_integrity_record", null);
    return facts;
  }

  private static Map<String, Object> service() {
    Map<String, Object> facts = technical();
    facts.put("category", "service");
    facts.put("source", "service_agency");
    facts.put("education", "college");
    facts.put("degree", "none");
    facts.put(
        "knowledge",
        List.of("policies", "high_tech", "deduction", "small_tech", "projects", "platforms"));
    return facts;
  }

  private static Object settings(String written, String instead) {
    return SettingFacts.of(Folders.deliveredWith(BAOTOU, written, instead).settings());
  }

  @Test
  @Clause("BT-5.technical")
  @Clause("BT-5.service")
  @Clause("BT-9")
  void flawlessCommissionersOfBothKindsHaveNoFinding() {
    assertThat(TECHNICAL.findings()).isEmpty();
    assertThat(SERVICE.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "college,none,0",
    "undergraduate,none,0",
    "part_time_bachelor,none,1",
    "part_time_college,none,1",
    "below_college,none,1",
    "below_college,junior,1",
    "below_college,intermediate,0",
    "below_college,senior,0"
  })
  @Clause("BT-9")
  void everybodyHasAFullTimeCollegeEducationOrAnIntermediateTitle(
      String education, String title, int findings) {
    assertThat(SERVICE.but("education", education).but("title", title).findings())
        .hasSize(findings);
  }

  @Test
  @Clause("BT-5.technical")
  void aTechnicalCommissionerNeedsABachelorsDegreeOrAnIntermediateTitle() {
    DecisionTable college = TECHNICAL.but("education", "college").but("degree", "none");

    assertThat(college.findings()).containsExactly("hard commissioner-technical-degree");
    assertThat(college.but("title", "intermediate").findings()).isEmpty();
  }

  @Test
  @Clause("BT-5.technical")
  @Clause("BT-9")
  void theBureauMayLetTheNinthArticleAloneDecide() {
    Object lenient =
        settings(
            "commissioner.technical.stricter:\n    value: true",
            "commissioner.technical.stricter:\n    value: false");

    assertThat(
            TECHNICAL
                .but("education", "college")
                .but("degree", "none")
                .but("settings", lenient)
                .findings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"university", "institute", "state_industrial", "state_enterprise"})
  @Clause("BT-5.technical")
  void technicalOnesComeFromUniversitiesInstitutesAndStateEnterprises(String source) {
    assertThat(TECHNICAL.but("source", source).findings()).isEmpty();
    assertThat(SERVICE.but("source", source).findings())
        .containsExactly("hard commissioner-service-source");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"service_agency", "sci_tech_institution", "sector_institution", "association"})
  @Clause("BT-5.service")
  void serviceOnesComeFromAgenciesInstitutionsAndAssociations(String source) {
    assertThat(SERVICE.but("source", source).findings()).isEmpty();
    assertThat(TECHNICAL.but("source", source).findings())
        .containsExactly("hard commissioner-technical-source");
  }

  @Test
  @Clause("BT-5.technical")
  void theBureauMayReadTheSourcesByTheFifthArticleAlone() {
    Object narrow = settings("state_industrial, state_enterprise]", "state_industrial]");

    assertThat(TECHNICAL.but("source", "state_enterprise").but("settings", narrow).findings())
        .containsExactly("hard commissioner-technical-source");
  }

  @Test
  @Clause("BT-5.service")
  void aServiceCommissionerKnowsAllThePoliciesAndFilings() {
    assertThat(SERVICE.but("knowledge", List.of("policies", "high_tech")).findings())
        .containsExactly("hard commissioner-service-knowledge");
    assertThat(SERVICE.but("knowledge", null).findings())
        .containsExactly("hard commissioner-service-knowledge");
  }

  @Test
  @Clause("BT-9")
  void workExperienceIsWrittenDown() {
    assertThat(TECHNICAL.but("work_experience", null).findings())
        .containsExactly("hard commissioner-experience");
    assertThat(TECHNICAL.but("experience_years", 0).findings()).isEmpty();
  }

  @Test
  @Clause("BT-9")
  void anOpenRecordOfDishonestyStandsInTheWay() {
    assertThat(TECHNICAL.but("open_integrity_record", true).findings())
        .containsExactly("hard commissioner-integrity");
  }
}
