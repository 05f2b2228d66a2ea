package org.tepai.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tepai.Clause;

/** Chongqing's conditions for enterprises, each with its pass, its refusal and its boundary. */
class EnterpriseEligibilityTableTests {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 20);

  private static final DecisionTable TABLE =
      DecisionTable.of("chongqing", "enterprise-eligibility", flawless());

  private static Map<String, Object> flawless() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("scale", "small");
    facts.put("register_number", "科企 1");
    facts.put("certificate_number", null);
    facts.put("certificate_expires", null);
    facts.put("today", TODAY);
    facts.put("appliedOn", TODAY);
    facts.put("settings", Map.of("enterprise", Map.of("ageYears", 1)));
    facts.put("founded_on", LocalDate.of(2015, 1, 1));
    facts.put("no_major_safety_accident", true);
    facts.put("no_major_quality_accident", true);
    facts.put("no_serious_environmental_offence", true);
    facts.put("no_serious_research_dishonesty", true);
    facts.put("not_in_abnormal_list", true);
    facts.put("not_in_dishonest_list", true);
    facts.put("research_conditions", "实验室");
    facts.put("research_funding", 20);
    facts.put("related_to_team", false);
    return facts;
  }

  @Test
  @Clause("CQ-1.3.c1")
  @Clause("CQ-1.3.c2.age")
  @Clause("CQ-1.3.c2.clean")
  @Clause("CQ-1.3.c3")
  @Clause("CQ-1.3.c4")
  void aFlawlessEnterpriseHasNoFinding() {
    assertThat(TABLE.findings()).isEmpty();
  }

  @Test
  @Clause("CQ-1.3.c1")
  void aCertificateIsStillValidOnTheDayItExpires() {
    DecisionTable without = TABLE.but("register_number", null);
    assertThat(without.findings()).containsExactly("hard enterprise-register");
    DecisionTable unregistered = without.but("certificate_number", "GR2025");
    assertThat(unregistered.but("certificate_expires", TODAY).findings()).isEmpty();
    assertThat(unregistered.but("certificate_expires", TODAY.minusDays(1)).findings())
        .containsExactly("hard enterprise-register");
    assertThat(unregistered.but("certificate_expires", TODAY.minusDays(1)).messages())
        .containsExactly("未在科技型企业系统入库，高新技术企业证书已于2025-03-19到期");
  }

  @Test
  @Clause("CQ-1.3.c1")
  void aDayOfExpiryWithoutACertificateSaysNothing() {
    DecisionTable without = TABLE.but("register_number", null).but("certificate_expires", TODAY);
    assertThat(without.messages()).containsExactly("未在科技型企业系统入库，也没有高新技术企业证书");
  }

  @Test
  @Clause("CQ-1.3.c2.age")
  void theYearsOfOperationAreASetting() {
    assertThat(TABLE.but("settings.enterprise.ageYears", 20).messages())
        .containsExactly("成立于2015-01-01，到申报日不满20年");
  }

  @ParameterizedTest
  @CsvSource({"micro,0", "small,0", "medium,0", "large,1"})
  @Clause("CQ-1.3.c1")
  void onlyMicroSmallAndMediumEnterprises(String scale, int findings) {
    assertThat(TABLE.but("scale", scale).findings()).hasSize(findings);
  }

  @ParameterizedTest
  @CsvSource({"2024-03-20,0", "2024-03-21,1", "2024-03-19,0"})
  @Clause("CQ-1.3.c2.age")
  void exactlyOneYearOfOperationCounts(LocalDate foundedOn, int findings) {
    assertThat(TABLE.but("founded_on", foundedOn).findings()).hasSize(findings);
  }

  @Test
  @Clause("CQ-1.3.c2.age")
  void aMissingDateOfFoundationIsSaidAsSuch() {
    assertThat(TABLE.but("founded_on", null).messages()).containsExactly("未填写成立日期");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no_major_safety_accident",
        "no_major_quality_accident",
        "no_serious_environmental_offence",
        "no_serious_research_dishonesty",
        "not_in_abnormal_list",
        "not_in_dishonest_list"
      })
  @Clause("CQ-1.3.c2.clean")
  void eachDeclarationMissingIsAHardFinding(String declaration) {
    assertThat(TABLE.but(declaration, false).findings()).hasSize(1);
    assertThat(TABLE.but(declaration, null).findings()).singleElement().asString().contains("hard");
  }

  @Test
  @Clause("CQ-1.3.c3")
  void researchConditionsAndMoneyAreOffered() {
    assertThat(TABLE.but("research_conditions", null).findings())
        .containsExactly("hard research-conditions");
    assertThat(TABLE.but("research_funding", 0).findings())
        .containsExactly("hard research-funding");
    assertThat(TABLE.but("research_funding", 0.01).findings()).isEmpty();
  }

  @Test
  @Clause("CQ-1.3.c4")
  void aRelatedEnterpriseIsRefusedInPrincipleOnly() {
    assertThat(TABLE.but("related_to_team", true).findings())
        .containsExactly("soft enterprise-related");
  }
}
