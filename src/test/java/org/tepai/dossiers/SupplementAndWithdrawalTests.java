package org.tepai.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.process.InvalidInput;

/**
 * Decision X2: returned at most twice, five working days each; withdrawn by the applicant before
 * acceptance.
 */
@TepaiTest
@DisplayName("退回补正和撤回")
class SupplementAndWithdrawalTests {

  private static final Map<String, Object> RETURNED =
      Map.of("decision", "SUPPLEMENT", "opinion", "请补充入库编号");

  @Autowired World world;
  @Autowired WithdrawingApplication withdrawing;

  private Journey journey;

  @BeforeEach
  void anApplicationWaits() {
    world.roundPublished("2025-1");
    journey = world.applies("e0001");
  }

  @Test
  void the_applicant_completes_and_the_district_judges_again() {
    returned().completed();

    assertThat(journey.openTasks()).containsExactly("verify-enterprise");
    assertThat(journey.file().supplements()).isEqualTo(1);
    assertThat(journey.verified().file().stage()).isEqualTo(Stage.LISTED);
  }

  @Test
  void a_third_return_is_refused_with_the_count() {
    returned().completed();
    returned().completed();

    assertThatThrownBy(this::returned)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("已退回补正 2 次");
    assertThat(journey.openTasks()).containsExactly("verify-enterprise");
  }

  @Test
  void five_working_days_are_counted_from_the_day_after() {
    returned();

    // Tuesday 2025-03-18: the 19th to the 25th are five working days
    assertThat(journey.task("complete-supplement").due())
        .isBetween("2025-03-25T23:59:00+08:00", "2025-03-26T00:00:00+08:00");
  }

  @Test
  void completing_on_the_last_evening_is_in_time() {
    returned();
    world.until("2025-03-25T23:30");

    completed();

    assertThat(journey.openTasks()).containsExactly("verify-enterprise");
  }

  @Test
  void not_completing_ends_the_case() {
    returned();
    world.until("2025-03-26T00:01");

    assertThat(journey.openTasks()).isEmpty();
    assertThat(journey.file().stage()).isEqualTo(Stage.REFUSED);
  }

  @Test
  void the_applicant_withdraws_before_acceptance() {
    withdrawing.withdraw(journey.caseId(), "e0001.contact");

    assertThat(journey.openTasks()).isEmpty();
    assertThat(journey.file().stage()).isEqualTo(Stage.WITHDRAWN);
  }

  @Test
  void nobody_else_withdraws_it() {
    assertThatThrownBy(() -> withdrawing.withdraw(journey.caseId(), "e0002.contact"))
        .isInstanceOf(InvalidInput.class);
    assertThat(journey.file().stage()).isEqualTo(Stage.APPLIED);
  }

  @Test
  void after_acceptance_it_is_too_late() {
    journey.verified();

    assertThatThrownBy(() -> withdrawing.withdraw(journey.caseId(), "e0001.contact"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("受理之前");
    assertThat(journey.file().stage()).isEqualTo(Stage.LISTED);
  }

  private SupplementAndWithdrawalTests returned() {
    journey.does(journey.clerk(), "verify-enterprise", RETURNED);
    return this;
  }

  private void completed() {
    journey.does("e0001.contact", "complete-supplement", Forms.enterpriseApplication());
  }
}
