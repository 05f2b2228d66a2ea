package org.tepai.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Stage;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.process.InvalidInput;

/** CQ-2.2: the team comes of its own will, both sides confirm, the sending unit agrees. */
@TepaiTest
@Clause("CQ-2.2")
@DisplayName("需求对接")
class MatchTests {

  @Autowired World world;

  private Journey journey;

  @BeforeEach
  void aTeamHasApplied() {
    world.roundPublished("2025-1");
    journey = world.applies("e0001").verified().teamApplied();
  }

  @Test
  void the_match_waits_for_the_second_yes() {
    journey.does("u001.leader1", "team-confirms", Forms.decision("AGREE"));
    assertThat(journey.openTasks()).containsExactly("enterprise-confirms");
    assertThat(journey.file().stage()).isEqualTo(Stage.TEAM_APPLIED);

    journey.does("e0001.contact", "enterprise-confirms", Forms.decision("AGREE"));
    assertThat(journey.openTasks()).containsExactly("unit-reviews");
    assertThat(journey.file().stage()).isEqualTo(Stage.MATCHED);
  }

  @Test
  void one_no_lists_the_demand_again_for_any_team() {
    journey.does("u001.leader1", "team-confirms", Forms.decision("AGREE"));
    journey.does(
        "e0001.contact", "enterprise-confirms", Map.of("decision", "DECLINE", "reason", "方向不合"));

    assertThat(journey.openTasks()).containsExactly("apply-as-team");
    assertThat(journey.file().stage()).isEqualTo(Stage.LISTED);
    assertThat(journey.file().teamLeader()).isEmpty();

    journey.teamApplied("u002.leader1", Forms.teamApplication(2)).matchConfirmed();
    assertThat(journey.openTasks()).containsExactly("unit-reviews");
  }

  @Test
  void a_no_needs_a_reason() {
    assertThatThrownBy(
            () -> journey.does("e0001.contact", "enterprise-confirms", Forms.decision("DECLINE")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void nobody_answers_for_the_other_side() {
    assertThatThrownBy(
            () -> journey.does("u001.leader1", "enterprise-confirms", Forms.decision("AGREE")))
        .isNotNull();
    assertThatThrownBy(() -> journey.does("u001.leader2", "team-confirms", Forms.decision("AGREE")))
        .isNotNull();
    assertThat(journey.openTasks())
        .containsExactlyInAnyOrder("enterprise-confirms", "team-confirms");
  }

  @Test
  void the_unit_returns_the_application_and_the_leader_revises_it() {
    journey.matchConfirmed().does("u001.contact", "unit-reviews", Forms.unitReview("RETURN"));
    assertThat(journey.openTasks()).containsExactly("revise-team");

    journey.does("u001.leader1", "revise-team", Forms.teamApplication(4));
    assertThat(journey.openTasks()).containsExactly("unit-reviews");
  }

  @Test
  void a_unit_that_refuses_frees_the_demand() {
    journey.matchConfirmed().does("u001.contact", "unit-reviews", Forms.unitReview("REFUSE"));

    assertThat(journey.openTasks()).containsExactly("apply-as-team");
    assertThat(journey.file().sendingUnitId()).isEmpty();
  }
}
