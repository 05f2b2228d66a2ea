package org.tepai.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.mail.PostOffice;
import org.tepai.notifications.Message;
import org.tepai.notifications.Notifications;
import org.tepai.process.Daybreak;
import org.tepai.rosters.OfficeRoster;
import org.tepai.rosters.Round;
import org.tepai.rosters.Rounds;

/**
 * The machine is off from the 21st of March, a Friday, until the 1st of April, a Tuesday. Over that
 * went: of the screening, the last working day before it was due (25th), the day itself (26th), the
 * first day overdue and the escalation (27th); and the close of the round (31st).
 */
@TepaiTest
class DowntimeTests {

  private static final String ABOVE = "bureau.publisher";

  @Autowired private World world;
  @Autowired private Mornings mornings;
  @Autowired private Daybreak daybreak;
  @Autowired private PostOffice post;
  @Autowired private Rounds rounds;
  @Autowired private Notifications notifications;

  private Journey journey;

  @BeforeEach
  void aCaseWaitsForScreeningWhenTheMachineGoesOff() {
    world.roundPublished("2025-1");
    journey = world.applies("e0001").verified().teamApplied().matchConfirmed().unitAgreed();
    assertThat(day(journey)).isEqualTo("2025-03-26");
    mornings.of("2025-03-21");
    mornings.forget();

    world.at("2025-04-01T08:00:00");
    daybreak.begin(LocalDate.of(2025, 4, 1));
  }

  @Test
  @Clause("CQ-7.batches")
  void whatWasMissedComesAsOneReminderAndOneEscalation() {
    mornings.post("2025-04-01");

    String number = journey.file().number();
    assertThat(mornings.linesTo(journey.clerk()))
        .containsExactly(
            "案卷 " + number + " 中万州区科技主管部门的待办“筛选申报项目”已于 2025-03-26 到期，逾期 4 个工作日，尚未办结，请尽快办理。");
    assertThat(post.textsFor(ABOVE))
        .singleElement()
        .asString()
        .contains("奉节县科技主管部门未在2025-03-31前（含当日）报送2025年第一批推荐名单。");
    assertThat(mornings.linesTo(ABOVE))
        .singleElement()
        .asString()
        .contains("科技主管部门的待办“筛选申报项目”（案卷 " + number + "）已于 2025-03-26 到期", "请予督促");
  }

  @Test
  @Clause("CQ-7.batches")
  void theRoundIsClosedOnceAndNobodyIsRemindedOfWhatItTookAway() {
    mornings.post("2025-04-01");
    daybreak.begin(LocalDate.of(2025, 4, 1));
    mornings.of("2025-04-02");

    Round round = rounds.of(World.TENANT).get(0);
    assertThat(round.state()).isEqualTo(Round.State.CLOSED);
    assertThat(rounds.rosters(round.id()))
        .extracting(OfficeRoster::state)
        .containsOnly(OfficeRoster.State.MISSED);
    assertThat(kinds(journey.clerk())).containsOnlyOnce("round.late");
    assertThat(kinds(journey.clerk())).doesNotContain("officeTask.overdue");
    assertThat(mornings.linesTo("d500243.clerk")).isEmpty();
    assertThat(kinds(ABOVE).stream().filter("round.missed"::equals)).hasSize(41);
  }

  @Test
  void theNextNightHasNothingToAdd() {
    mornings.post("2025-04-01");
    mornings.forget();

    mornings.of("2025-04-01");

    assertThat(mornings.linesTo(journey.clerk())).isEmpty();
    assertThat(mornings.linesTo(ABOVE)).isEmpty();
  }

  private List<String> kinds(String person) {
    return notifications.newestFor(person, 100).stream().map(Message::kind).toList();
  }

  private static String day(Journey journey) {
    return journey
        .task("screen")
        .due()
        .toInstant()
        .atZone(java.time.ZoneId.of("Asia/Shanghai"))
        .toLocalDate()
        .toString();
  }
}
