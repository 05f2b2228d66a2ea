package org.tepai.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tepai.Clause;
import org.tepai.jurisdictions.Folders;

/** Baotou's conditions for liaisons of enterprises. */
class LiaisonEligibilityTableTests {

  private static final DecisionTable TABLE =
      DecisionTable.of("baotou", "liaison-eligibility", flawless());

  private static Map<String, Object> flawless() {
    Map<String, Object> facts = new HashMap<>();
    facts.put("settings", SettingFacts.of(Folders.delivered("baotou").settings()));
    facts.put("post", "administration");
    facts.put("on_staff", true);
    facts.put("policy_knowledge", "参加过市科技局培训");
    return facts;
  }

  @ParameterizedTest
  @ValueSource(strings = {"administration", "sci_tech_management"})
  @Clause("BT-16")
  void staffInAdministrationOrSciTechManagementMayBeLiaison(String post) {
    assertThat(TABLE.but("post", post).findings()).isEmpty();
  }

  @Test
  @Clause("BT-16")
  void otherPostsAndOutsidersMayNot() {
    assertThat(TABLE.but("post", "other").findings()).containsExactly("hard liaison-post");
    assertThat(TABLE.but("on_staff", false).findings()).containsExactly("hard liaison-staff");
  }

  @Test
  @Clause("BT-16")
  void notSayingWhatOneKnowsOfPolicyCanBePassedWithAReason() {
    assertThat(TABLE.but("policy_knowledge", null).findings())
        .containsExactly("soft liaison-knowledge");
  }
}
