package org.tepai.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.mail.SendingMail;
import org.tepai.process.DueJobs;
import org.tepai.process.JobWorkers;

/** What the start page is told between the first page served and the first day played. */
@TepaiTest
class DemonstrationTimeTests {

  private static final String PASSWORD = "Time-2025";

  @Autowired DemonstrationClock clock;
  @Autowired RegisteringAccounts accounts;
  @Autowired DemonstrationYear year;
  @Autowired DueJobs jobs;
  @Autowired JobWorkers workers;
  @Autowired SendingMail mail;

  private DemonstrationTime time;

  @BeforeEach
  void notBegun() {
    DemonstrationSettings played = new DemonstrationSettings(PASSWORD, true, null);
    time = new DemonstrationTime(played, clock, accounts, year, jobs, workers, mail);
  }

  @Test
  void before_the_first_day_is_played_progress_is_shown() {
    assertThat(time.progress())
        .hasValueSatisfying(
            progress -> assertThat(progress.until()).isEqualTo(clock.local(clock.end())));
  }

  @Test
  void a_year_that_has_been_played_waits_for_somebody_to_go_on() {
    clock.keep(true);

    assertThat(time.progress()).isEmpty();
  }

  @Test
  void going_on_is_shown_as_soon_as_it_is_asked_for() {
    clock.keep(true);

    time.goToNextDay();

    assertThat(time.progress())
        .hasValueSatisfying(
            progress ->
                assertThat(progress.until().toLocalDate()).isEqualTo(clock.today().plusDays(1)));
  }
}
