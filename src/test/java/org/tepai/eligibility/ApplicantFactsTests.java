package org.tepai.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tepai.jurisdictions.Settings;

/** What the forms hold reaches the tables under the names that the tables read. */
class ApplicantFactsTests {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 20);

  private final Settings settings = mock(Settings.class);

  @BeforeEach
  void asChongqingHasThem() {
    when(settings.number(anyString())).thenReturn(1);
    when(settings.number("team.size.min")).thenReturn(2);
    when(settings.number("team.size.max")).thenReturn(5);
    when(settings.number("team.leader.experienceYears")).thenReturn(0);
    when(settings.text("team.region")).thenReturn("ECONOMIC_CIRCLE");
  }

  @Test
  void anEmptyApplicationIsMissingEverythingThatIsAsked() {
    Map<String, Object> facts = EnterpriseFacts.of(new Answers(Map.of()), DAY, DAY, settings);
    assertThat(DecisionTable.of("chongqing", "enterprise-eligibility", facts).findings())
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
  void aTeamAsItsFormHoldsItPasses() {
    Answers application =
        new Answers(
            Map.of(
                "members",
                List.of(
                    Map.of("name", "甲", "role", "leader", "degree", "doctor", "title", "none"),
                    Map.of("name", "乙", "role", "member", "degree", "other", "title", "senior")),
                "integrity_pledge",
                true));
    Answers review = new Answers(Map.of("unit_level", "municipal", "unit_location", "in_city"));
    Map<String, Object> facts = TeamFacts.of(application, review, settings, 0);
    assertThat(DecisionTable.of("chongqing", "team-eligibility", facts).findings()).isEmpty();
  }

  @Test
  void anEmptyTeamIsMissingSizeLeaderAndPledge() {
    Answers nothing = new Answers(Map.of());
    Map<String, Object> facts = TeamFacts.of(nothing, nothing, settings, 1);
    assertThat(DecisionTable.of("chongqing", "team-eligibility", facts).findings())
        .containsExactly(
            "hard team-leader-count",
            "hard team-pledge",
            "soft team-open-application",
            "soft team-size");
  }
}
