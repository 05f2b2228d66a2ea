package org.tepai.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tepai.publications.PlayedNeeds.demand;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.calendars.ImportedYears;
import org.tepai.notifications.TaskHolders;

/** While reports come: the day follows the calendar, the office at the place stands above. */
@TepaiTest
@DisplayName("需求和成果发布：报送期间")
class OpenPublicationTests {

  private static final String KUN = "d150203";
  private static final String FIRST = "2025-Q2";

  @Autowired PlayedNeeds play;
  @Autowired ImportedYears years;
  @Autowired TaskHolders holders;

  private String one;

  @BeforeEach
  void aPeriodIsOpen() {
    one = play.enterprise("甲", KUN);
    play.enterprise("乙", KUN);
    play.begins("2025-04-01");
  }

  @AfterEach
  void theCalendarAsItWas() {
    years.forget();
  }

  @Test
  @Clause("BT-15")
  void theLastDayFollowsTheCalendarWithItsTasksAndTimers() {
    years.alsoOff(2025, "2025-04-15");
    years.followed();

    assertThat(play.publication(FIRST).closesOn()).isEqualTo("2025-04-17");
    play.passes("2025-04-17T12:00");
    assertThat(play.tasks(FIRST, "report-needs")).hasSize(2);
    play.reports(FIRST, one, one + ".liaison", List.of(demand("镀层")));
    play.passes("2025-04-18T00:30");
    assertThat(play.tasks(FIRST, "report-needs")).isEmpty();
    assertThat(play.tasks(FIRST, "gather-needs")).hasSize(1);
  }

  @Test
  @Clause("BT-15")
  void aboveAnEnterpriseThatReportsStandsTheOfficeAtItsPlace() {
    assertThat(holders.above(one, play.reportTask(FIRST, one), LocalDate.parse("2025-04-01")))
        .contains(KUN);
  }
}
