package org.tepai.demands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Stage;
import org.tepai.eligibility.Findings;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.process.InvalidInput;

/**
 * The district judges the enterprise by the day on which it does: what passes, what does not, and
 * the day between.
 */
@TepaiTest
@DisplayName("核验企业")
class EnterpriseVerificationTests {

  @Autowired World world;
  @Autowired Findings findings;

  @BeforeEach
  void roundIsOpen() {
    world.roundPublished("2025-1");
  }

  @Test
  @Clause("CQ-1.3.c1")
  void a_registered_enterprise_is_accepted() {
    Journey journey = world.applies("e0001").verified();

    assertThat(journey.file().stage()).isEqualTo(Stage.LISTED);
  }

  @Test
  @Clause("CQ-1.3.c1")
  void neither_register_nor_certificate_cannot_be_accepted() {
    Journey journey = world.applies("e0001", changed("register_number", null));

    assertThatThrownBy(journey::verified)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("CQ-1.3.c1");
    assertThat(journey.openTasks()).containsExactly("verify-enterprise");
    assertThat(journey.file().stage()).isEqualTo(Stage.APPLIED);
  }

  @Test
  @Clause("CQ-1.3.c1")
  void a_certificate_is_valid_through_its_last_day() {
    Journey journey = world.applies("e0001", certificateUntil("2025-03-18"));

    assertThat(journey.verified().file().stage()).isEqualTo(Stage.LISTED);
  }

  @Test
  @Clause("CQ-1.3.c1")
  void a_certificate_that_ended_yesterday_is_none() {
    Journey journey = world.applies("e0001", certificateUntil("2025-03-17"));

    assertThatThrownBy(journey::verified).hasMessageContaining("CQ-1.3.c1");
  }

  @Test
  @Clause("CQ-1.3.c2.age")
  void exactly_one_year_is_enough_and_a_day_less_is_not() {
    Journey oneYear = world.applies("e0001", changed("founded_on", "2024-03-18"));
    Journey dayLess = world.applies("e0002", changed("founded_on", "2024-03-19"));

    assertThat(oneYear.verified().file().stage()).isEqualTo(Stage.LISTED);
    assertThatThrownBy(dayLess::verified).hasMessageContaining("CQ-1.3.c2.age");
  }

  @ParameterizedTest
  @Clause("CQ-1.3.c2.clean")
  @ValueSource(
      strings = {
        "no_major_safety_accident",
        "no_major_quality_accident",
        "no_serious_environmental_offence",
        "no_serious_research_dishonesty",
        "not_in_abnormal_list",
        "not_in_dishonest_list"
      })
  void each_of_the_six_declarations_must_be_made(String declaration) {
    Journey journey = world.applies("e0001", changed(declaration, false));

    assertThatThrownBy(journey::verified).hasMessageContaining("CQ-1.3.c2.clean");
  }

  @Test
  @Clause("CQ-1.3.c3")
  void research_conditions_and_money_must_be_stated() {
    assertThatThrownBy(() -> world.applies("e0001", changed("research_conditions", null)))
        .isInstanceOf(InvalidInput.class);
    Journey journey = world.applies("e0001", changed("research_funding", 0));

    assertThatThrownBy(journey::verified).hasMessageContaining("CQ-1.3.c3");
  }

  @Test
  @Clause("CQ-1.3.d3")
  void the_enterprise_must_agree_to_statistics_and_assessment() {
    assertThatThrownBy(() -> world.applies("e0001", changed("accepts_supervision", false)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @Clause("CQ-1.3.c4")
  void a_related_enterprise_passes_only_with_a_reason_that_everyone_can_read() {
    Map<String, Object> related =
        Forms.with(
            Forms.enterpriseApplication(),
            Map.of("related_to_team", true, "related_note", "派出单位持股 3%"));
    Journey journey = world.applies("e0001", related);

    assertThatThrownBy(journey::verified)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("CQ-1.3.c4")
        .hasMessageContaining("例外理由");

    journey.does(
        journey.clerk(),
        "verify-enterprise",
        Map.of("decision", "ACCEPT", "exception_reason", "持股比例低，已书面承诺回避"));

    assertThat(findings.exceptions(journey.caseId()))
        .singleElement()
        .satisfies(exception -> assertThat(exception.reason()).isEqualTo("持股比例低，已书面承诺回避"))
        .satisfies(exception -> assertThat(exception.officeId()).isEqualTo(journey.office()));
  }

  @Test
  @Clause("CQ-2.1")
  void an_application_without_a_problem_to_solve_is_refused_at_the_door() {
    assertThatThrownBy(() -> world.applies("e0001", changed("problems", List.of())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @Clause("CQ-2.1")
  void the_task_belongs_to_the_enterprises_own_district() {
    Journey journey = world.applies("e0001");
    String elsewhere = journey.office().equals("d500101") ? "d500102.clerk" : "d500101.clerk";

    assertThatThrownBy(() -> journey.does(elsewhere, "verify-enterprise", Forms.decision("ACCEPT")))
        .isNotNull();
    assertThat(journey.file().stage()).isEqualTo(Stage.APPLIED);
  }

  @Test
  void a_refusal_ends_the_case_and_tells_the_reason() {
    Journey journey = world.applies("e0001");

    journey.does(
        journey.clerk(), "verify-enterprise", Map.of("decision", "REFUSE", "opinion", "不在本区注册"));

    assertThat(journey.openTasks()).isEmpty();
    assertThat(journey.file().stage()).isEqualTo(Stage.REFUSED);
    assertThat(journey.file().closingReason()).contains("不在本区注册");
  }

  private static Map<String, Object> changed(String key, Object value) {
    Map<String, Object> change = new HashMap<>();
    change.put(key, value);
    return Forms.with(Forms.enterpriseApplication(), change);
  }

  private static Map<String, Object> certificateUntil(String lastDay) {
    Map<String, Object> change = new HashMap<>();
    change.put("register_number", null);
    change.put("certificate_number", "GR2022-000001");
    change.put("certificate_expires", lastDay);
    return Forms.with(Forms.enterpriseApplication(), change);
  }
}
