package org.tepai.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.TypedAnswers;

/** What the forms hold reaches the tables under the names that the tables read. */
@TepaiTest
class ApplicantFactsTests {

  private static final String TENANT = "chongqing";
  private static final LocalDate DAY = LocalDate.of(2025, 3, 20);

  @Autowired private TypedAnswers answers;
  @Autowired private Jurisdictions jurisdictions;

  @Test
  void anEmptyApplicationIsMissingEverythingThatIsAsked() {
    Map<String, Object> facts = facts("enterprise-application", Map.of());
    assertThat(DecisionTable.of(TENANT, "enterprise-eligibility", facts).findings())
        .containsExactly(
            "hard abnormal-list",
            "hard dishonest-list",
            "hard enterprise-age",
            "hard enterprise-register",
            "hard enterprise-scale",
            "hard environmental-offence",
            "hard quality-accident",
            "hard research-conditions",
            "hard research-dishonesty",
            "hard research-funding",
            "hard safety-accident");
  }

  @Test
  void everyQuestionOfAFormIsThereAnsweredOrNotAndADateIsADate() {
    Map<String, Object> given = Map.of("founded_on", "2020-02-29", "research_funding", 20.5);

    assertThat(answers.of(TENANT, "enterprise-application", given))
        .containsEntry("founded_on", LocalDate.of(2020, 2, 29))
        .containsEntry("research_funding", 20.5)
        .containsEntry("scale", null)
        .containsEntry("problems", List.of())
        .doesNotContainKey("enterprise_name");
  }

  @Test
  void aBlankTextIsNoAnswer() {
    assertThat(answers.of(TENANT, "enterprise-application", Map.of("register_number", " ")))
        .containsEntry("register_number", null);
  }

  @Test
  void aTeamAsItsFormHoldsItPasses() {
    Map<String, Object> facts =
        facts(
            "team-application",
            Map.of(
                "members",
                List.of(
                    Map.of("name", "甲", "role", "leader", "degree", "doctor", "title", "none"),
                    Map.of("name", "乙", "role", "member", "degree", "other", "title", "senior")),
                "integrity_pledge",
                true));
    facts.put("unit_level", "municipal");
    facts.put("unit_location", "in_city");
    assertThat(DecisionTable.of(TENANT, "team-eligibility", facts).findings()).isEmpty();
  }

  @Test
  void anEmptyTeamIsMissingSizeLeaderAndPledge() {
    Map<String, Object> facts = facts("team-application", Map.of());
    facts.put("otherOpenApplications", 1);
    assertThat(DecisionTable.of(TENANT, "team-eligibility", facts).findings())
        .containsExactly(
            "hard team-leader-count",
            "hard team-pledge",
            "soft team-open-application",
            "soft team-size");
  }

  private Map<String, Object> facts(String form, Map<String, Object> content) {
    Map<String, Object> facts = new HashMap<>(answers.of(TENANT, form, content));
    facts.put("settings", SettingFacts.of(jurisdictions.byId(TENANT).settings()));
    facts.put("today", DAY);
    facts.put("appliedOn", DAY);
    facts.put("otherOpenApplications", 0);
    if (form.equals("team-application")) {
      answers.of(TENANT, "unit-review", Map.of()).forEach(facts::putIfAbsent);
    }
    return facts;
  }
}
