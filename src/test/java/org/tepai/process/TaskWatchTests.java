package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.TepaiTest;
import org.tepai.journey.World;
import org.tepai.organisations.Groups;

/** A round is over on the 31st of March, and its timers have not yet closed it on the 1st. */
@TepaiTest
class TaskWatchTests {

  @Autowired private World world;
  @Autowired private TaskWatch watch;
  @Autowired private ProcessEngineClient engine;
  @Autowired private JdbcTemplate database;

  @BeforeEach
  void theRoundIsOver() {
    world.roundPublished("2025-1");
    world.at("2025-04-01T08:00");
  }

  @Test
  void whatItsTimerIsAboutToTakeAwayIsClosing() {
    assertThat(rosters()).isNotEmpty().allMatch(WatchedTask::closing);
  }

  @Test
  void aTimerThatIsTriedNoMoreClosesNothing() {
    database.update("update act_ru_job set retries_ = 0");
    assertThat(rosters()).isNotEmpty().noneMatch(WatchedTask::closing);
  }

  @Test
  void aSuspendedTimerClosesNothing() {
    database.update("update act_ru_job set suspension_state_ = 2");
    assertThat(rosters()).isNotEmpty().noneMatch(WatchedTask::closing);
  }

  @Test
  void eachTaskOfAPageSaysToWhomItIsOffered() {
    assertThat(rosters())
        .hasSizeGreaterThan(1)
        .allSatisfy(
            watched ->
                assertThat(watched.task().groups())
                    .containsExactly(Groups.of(World.TENANT, officeOf(watched), "clerk")));
  }

  private String officeOf(WatchedTask watched) {
    return engine.variable(watched.task().id(), CaseVariables.OFFICE_ID).orElseThrow();
  }

  private List<WatchedTask> rosters() {
    return watch.read(watch.page(World.TENANT, "", 100));
  }
}
