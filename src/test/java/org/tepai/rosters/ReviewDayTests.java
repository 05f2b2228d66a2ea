package org.tepai.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
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

/**
 * Decision CQ15: valid when the district verified, judged again on the day of the municipal review.
 */
@TepaiTest
@Clause("CQ-1.3.c1")
@DisplayName("市级审核日复核")
class ReviewDayTests {

  @Autowired private World world;
  @Autowired private ReviewDayCheck reviewDay;

  private Journey journey;

  @BeforeEach
  void verifiedWithACertificateUntilTheFirstOfApril() {
    world.roundPublished("2025-1");
    Map<String, Object> change = new HashMap<>();
    change.put("register_number", null);
    change.put("certificate_number", "GR2022-000001");
    change.put("certificate_expires", "2025-04-01");
    journey = world.applies("e0001", Forms.with(Forms.enterpriseApplication(), change)).verified();
  }

  @Test
  void onItsLastDayTheCertificateStillHolds() {
    world.at("2025-04-01T23:00");

    assertThat(reviewDay.lapsed(List.of(journey.caseId()))).isEmpty();
  }

  @Test
  void aDayLaterTheReviewersAreWarnedAndWhatTheDistrictFoundStays() {
    world.at("2025-04-02T09:00");

    assertThat(reviewDay.lapsed(List.of(journey.caseId())).get(journey.caseId()))
        .contains("审核日复核")
        .contains("CQ-1.3.c1");
    assertThat(reviewDay.stops(World.TENANT)).isFalse();
    assertThat(journey.file().stage()).isEqualTo(Stage.LISTED);
  }
}
