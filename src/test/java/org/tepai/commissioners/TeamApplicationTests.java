package org.tepai.commissioners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
 * Who may come as a team, shown where it counts: at the unit's agreement and at the district's
 * screening.
 */
@TepaiTest
@DisplayName("团队条件")
class TeamApplicationTests {

  @Autowired World world;
  @Autowired Findings findings;

  private Journey journey;

  @BeforeEach
  void aDemandIsListed() {
    world.roundPublished("2025-1");
    journey = world.applies("e0001").verified();
  }

  @ParameterizedTest
  @Clause("CQ-1.1.size")
  @ValueSource(ints = {2, 5})
  void two_and_five_members_pass(int size) {
    journey.teamApplied(Forms.teamApplication(size)).matchConfirmed().unitAgreed().screened();

    assertThat(journey.file().stage()).isEqualTo(Stage.SCREENED);
  }

  @ParameterizedTest
  @Clause("CQ-1.1.size")
  @ValueSource(ints = {1, 6})
  void one_and_six_members_pass_only_with_a_reason(int size) {
    journey.teamApplied(Forms.teamApplication(size)).matchConfirmed().unitAgreed();

    assertThatThrownBy(journey::screened)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("CQ-1.1.size");
    passWithReason("项目跨两个专业，确需六人");

    assertThat(journey.file().stage()).isEqualTo(Stage.SCREENED);
    assertThat(findings.exceptions(journey.caseId())).hasSize(1);
  }

  @ParameterizedTest
  @Clause("CQ-1.1.c2.leader")
  @CsvSource({"doctor,none", "doctor,intermediate", "master,associate_senior", "bachelor,senior"})
  void a_doctorate_or_a_high_title_makes_a_leader(String degree, String title) {
    journey.teamApplied(ledBy(degree, title)).matchConfirmed().unitAgreed();

    assertThat(journey.openTasks()).containsExactly("screen");
  }

  @Test
  @Clause("CQ-1.1.c2.leader")
  void a_master_with_an_intermediate_title_does_not_lead() {
    journey.teamApplied(ledBy("master", "intermediate")).matchConfirmed();

    assertThatThrownBy(journey::unitAgreed)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("CQ-1.1.c2.leader");
    assertThat(journey.openTasks()).containsExactly("unit-reviews");
  }

  @ParameterizedTest
  @Clause("CQ-1.1.c2.members")
  @CsvSource({"intermediate,true", "junior,false", "none,false"})
  void members_need_an_intermediate_title(String title, boolean enough) {
    List<Map<String, Object>> team = new ArrayList<>();
    team.add(Forms.member("示例负责人", "leader", "doctor", "senior"));
    team.add(Forms.member("示例成员", "member", "master", title));
    journey.teamApplied(Forms.teamApplication(team)).matchConfirmed();

    if (enough) {
      assertThat(journey.unitAgreed().openTasks()).containsExactly("screen");
    } else {
      assertThatThrownBy(journey::unitAgreed).hasMessageContaining("CQ-1.1.c2.members");
    }
  }

  @Test
  @Clause("CQ-1.1.c1")
  void an_open_integrity_record_stops_the_team() {
    journey.teamApplied(changed(Map.of("open_integrity_record", true))).matchConfirmed();

    assertThatThrownBy(journey::unitAgreed).hasMessageContaining("CQ-1.1.c1");
  }

  @Test
  @Clause("CQ-1.1.c1")
  void without_the_pledge_the_form_is_not_taken() {
    assertThatThrownBy(() -> journey.teamApplied(changed(Map.of("integrity_pledge", false))))
        .isInstanceOf(InvalidInput.class);
    assertThat(journey.openTasks()).containsExactly("apply-as-team");
  }

  @ParameterizedTest
  @Clause("CQ-1.2")
  @CsvSource({
    "municipal,in_city,true",
    "other,in_city,false",
    "provincial,economic_circle,true",
    "ministerial,economic_circle,true",
    "municipal,economic_circle,false",
    "ministerial,elsewhere,false"
  })
  void the_units_level_must_fit_its_place(String level, String location, boolean fits) {
    journey.teamApplied().matchConfirmed();
    Map<String, Object> review =
        Map.of("unit_level", level, "unit_location", location, "decision", "AGREE");

    if (fits) {
      journey.does("u001.contact", "unit-reviews", review);
      assertThat(journey.openTasks()).containsExactly("screen");
    } else {
      assertThatThrownBy(() -> journey.does("u001.contact", "unit-reviews", review))
          .hasMessageContaining("CQ-1.2");
    }
  }

  @Test
  @Clause("CQ-1.1.c3")
  void the_district_states_that_the_expertise_fits() {
    journey.teamApplied().matchConfirmed().unitAgreed();

    assertThatThrownBy(() -> journey.does(journey.clerk(), "screen", Map.of("decision", "PASS")))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () ->
                journey.does(
                    journey.clerk(),
                    "screen",
                    Map.of("decision", "PASS", "expertise_in_field", false)))
        .isInstanceOf(InvalidInput.class);

    assertThat(journey.screened().file().stage()).isEqualTo(Stage.SCREENED);
  }

  @Test
  @Clause("CQ-2.2.one")
  void a_second_open_application_of_a_member_is_flagged() {
    journey.teamApplied().matchConfirmed().unitAgreed().screened();
    Journey second = world.applies("e0002").verified();
    second.teamApplied("u001.leader2", Forms.teamApplication(3)).matchConfirmed().unitAgreed();

    assertThatThrownBy(second::screened).hasMessageContaining("CQ-2.2.one");

    second.does(
        second.clerk(),
        "screen",
        Map.of("decision", "PASS", "expertise_in_field", true, "exception_reason", "两家企业为上下游"));
    assertThat(second.file().stage()).isEqualTo(Stage.SCREENED);
  }

  @Test
  @Clause("CQ-2.2.one")
  void an_application_that_has_ended_does_not_count() {
    journey.teamApplied().matchConfirmed().unitAgreed();
    journey.does(journey.clerk(), "screen", Map.of("decision", "REFUSE", "opinion", "专业不符"));
    Journey second = world.applies("e0002").verified();
    second.teamApplied("u001.leader2", Forms.teamApplication(3)).matchConfirmed().unitAgreed();

    assertThat(second.screened().file().stage()).isEqualTo(Stage.SCREENED);
  }

  private void passWithReason(String reason) {
    journey.does(
        journey.clerk(),
        "screen",
        Map.of("decision", "PASS", "expertise_in_field", true, "exception_reason", reason));
  }

  private static Map<String, Object> ledBy(String degree, String title) {
    List<Map<String, Object>> team = new ArrayList<>();
    team.add(Forms.member("示例负责人", "leader", degree, title));
    team.add(Forms.member("示例成员", "member", "master", "intermediate"));
    return Forms.teamApplication(team);
  }

  private static Map<String, Object> changed(Map<String, Object> changes) {
    return Forms.with(Forms.teamApplication(3), changes);
  }
}
