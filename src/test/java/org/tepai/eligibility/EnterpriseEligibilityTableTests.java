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
    facts.put("registered", true);
    facts.put("certificateExpires", null);
    facts.put("judgedOn", TODAY);
    facts.put("appliedOn", TODAY);
    facts.put("minYears", 1);
    facts.put("foundedOn", LocalDate.of(2015, 1, 1));
    facts.put("noMajorSafetyAccident", true);
    facts.put("noMajorQualityAccident", true);
    facts.put("noSeriousEnvironmentalOffence", true);
    facts.put("noSeriousResearchDishonesty", true);
    facts.put("notInAbnormalList", true);
    facts.put("notInDishonestList", true);
    facts.put("researchConditionsGiven", true);
    facts.put("researchFunding", 20);
    facts.put("relatedToTeam", false);
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
    DecisionTable unregistered = TABLE.but("registered", false);
    assertThat(unregistered.findings()).containsExactly("hard enterprise-register");
    assertThat(unregistered.but("certificateExpires", TODAY).findings()).isEmpty();
    assertThat(unregistered.but("certificateExpires", TODAY.minusDays(1)).findings())
        .containsExactly("hard enterprise-register");
    assertThat(unregistered.but("certificateExpires", TODAY.minusDays(1)).messages())
        .containsExactly("未在科技型企业系统入库，高新技术企业证书已于2025-03-19到期");
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
    assertThat(TABLE.but("foundedOn", foundedOn).findings()).hasSize(findings);
  }

  @Test
  @Clause("CQ-1.3.c2.age")
  void aMissingDateOfFoundationIsSaidAsSuch() {
    assertThat(TABLE.but("foundedOn", null).messages()).containsExactly("未填写成立日期");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noMajorSafetyAccident",
        "noMajorQualityAccident",
        "noSeriousEnvironmentalOffence",
        "noSeriousResearchDishonesty",
        "notInAbnormalList",
        "notInDishonestList"
      })
  @Clause("CQ-1.3.c2.clean")
  void eachDeclarationMissingIsAHardFinding(String declaration) {
    assertThat(TABLE.but(declaration, false).findings()).hasSize(1);
    assertThat(TABLE.but(declaration, null).findings()).singleElement().asString().contains("hard");
  }

  @Test
  @Clause("CQ-1.3.c3")
  void researchConditionsAndMoneyAreOffered() {
    assertThat(TABLE.but("researchConditionsGiven", false).findings())
        .containsExactly("hard research-conditions");
    assertThat(TABLE.but("researchFunding", 0).findings()).containsExactly("hard research-funding");
    assertThat(TABLE.but("researchFunding", 0.01).findings()).isEmpty();
  }

  @Test
  @Clause("CQ-1.3.c4")
  void aRelatedEnterpriseIsRefusedInPrincipleOnly() {
    assertThat(TABLE.but("relatedToTeam", true).findings())
        .containsExactly("soft enterprise-related");
  }
}
