package org.tepai.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.calendars.WorkingDays;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.process.TaskBoard;

/** A case is accepted, and no leader of a team applies to serve its enterprise. */
@TepaiTest
class UnclaimedTasksTests {

  @Autowired private World world;
  @Autowired private Mornings mornings;
  @Autowired private WorkingDays calendar;
  @Autowired private TaskBoard board;

  private Journey journey;
  private LocalDate due;

  @BeforeEach
  void aDemandIsListed() {
    world.roundPublished("2025-1");
    journey = world.applies("e0001").verified();
    due =
        LocalDate.ofInstant(
            journey.task("apply-as-team").due().toInstant(), ZoneId.of("Asia/Shanghai"));
    mornings.begin();
  }

  @Test
  @Clause("CQ-2.2")
  void theOfficeAtTheEnterprisesPlaceHearsOnceItIsOverdue() {
    mornings.of(due.toString());
    assertThat(unclaimed()).isEmpty();

    mornings.forget();
    mornings.of(calendar.plus(due, 1).toString());
    assertThat(unclaimed())
        .containsExactly(
            "案卷 %s 面向全体团队负责人的待办“申报特派员团”已于 %s 到期，逾期 1 个工作日，尚无人申报，请组织对接。"
                .formatted(journey.file().number(), due));

    mornings.forget();
    mornings.of(calendar.plus(due, 5).toString());
    assertThat(unclaimed()).singleElement().asString().contains("逾期 5 个工作日");
    assertThat(mornings.linesTo(Journey.UNIT + ".leader1")).isEmpty();
  }

  @Test
  void nobodyIsSupervisedForIt() {
    mornings.of(calendar.plus(due, 6).toString());

    assertThat(board.open(World.TENANT)).noneMatch(task -> task.key().equals("supervise"));
  }

  private List<String> unclaimed() {
    return mornings.linesTo(journey.clerk()).stream()
        .filter(line -> line.contains("申报特派员团"))
        .map(line -> line.replaceFirst("^[0-9]+\\. ", ""))
        .toList();
  }
}
