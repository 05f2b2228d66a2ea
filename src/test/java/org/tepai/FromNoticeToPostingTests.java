package org.tepai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.dossiers.Stage;
import org.tepai.journey.Journey;
import org.tepai.journey.World;

/** The whole way of one application, each step by the office or person it belongs to. */
@TepaiTest
@DisplayName("从通知到派驻")
class FromNoticeToPostingTests {

  @Autowired World world;

  @Test
  @Clause("CQ-2.1")
  @Clause("CQ-2.2")
  @Clause("CQ-2.3")
  void an_application_reaches_the_pool_of_its_district() {
    world.roundPublished("2025-1");

    Journey journey = world.applies("e0001");
    assertThat(journey.openTasks()).containsExactly("verify-enterprise");
    assertThat(journey.file().stage()).isEqualTo(Stage.APPLIED);

    journey.verified();
    assertThat(journey.openTasks()).containsExactly("apply-as-team");

    journey.teamApplied();
    assertThat(journey.openTasks())
        .containsExactlyInAnyOrder("enterprise-confirms", "team-confirms");

    journey.matchConfirmed();
    assertThat(journey.openTasks()).containsExactly("unit-reviews");

    journey.unitAgreed().screened();
    assertThat(journey.openTasks()).isEmpty();
    assertThat(journey.file().stage()).isEqualTo(Stage.SCREENED);
  }
}
