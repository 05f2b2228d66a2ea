package org.tepai.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.journey.World;
import org.tepai.notifications.Message;
import org.tepai.notifications.Notifications;
import org.tepai.process.Daybreak;

/**
 * The first round closes on Monday 2025-03-31: seven working days before it is the 20th, the last
 * one before it is Friday the 28th. It opens on the 18th, so the 19th is its next working day.
 */
@TepaiTest
class RemindingTests {

  private static final String DISTRICT = "d500101.clerk";

  @Autowired private World world;
  @Autowired private Daybreak daybreak;
  @Autowired private Notifications notifications;

  @BeforeEach
  void aRoundIsOpen() {
    world.roundPublished("2025-1");
  }

  @Test
  @Clause("CQ-7.batches")
  void aDistrictIsRemindedOnTheDaysThatTheJurisdictionNames() {
    assertThat(told("2025-03-18")).isEmpty();
    assertThat(told("2025-03-19"))
        .containsExactly("万州区科技主管部门有新到的待办“报送推荐名单”（2025年第一批），请于2025-03-31前（含当日）办理。");
    assertThat(told("2025-03-20")).hasSize(2).first().isEqualTo(due());
    assertThat(told("2025-03-27")).hasSize(2);
    assertThat(told("2025-03-28")).hasSize(3);
    assertThat(told("2025-03-31")).hasSize(4).first().isEqualTo(due());
  }

  @Test
  void noReminderIsSentTwice() {
    told("2025-03-20");

    assertThat(told("2025-03-20")).hasSize(1);
    assertThat(told("2025-03-21")).hasSize(1);
  }

  @Test
  void remindersOfNightsThatTheMachineWasOffAreMadeUpForByOne() {
    assertThat(told("2025-03-31")).containsExactly(due());
  }

  @Test
  void aTaskThatItsOwnTimerIsAboutToCloseIsLeftToIt() {
    world.at("2025-04-01T00:00:00");

    assertThat(told("2025-04-01")).isEmpty();
    assertThat(toldTo("bureau.publisher")).isEmpty();
  }

  @Test
  @Clause("CQ-8")
  void aReminderReachesTheContactPersonOfTheOffice() {
    daybreak.begin(LocalDate.parse("2025-03-20"));

    assertThat(toldTo("d500102.clerk")).containsExactly(due("涪陵区"));
    assertThat(toldTo("d500102.filer")).isEmpty();
  }

  private static String due() {
    return due("万州区");
  }

  private static String due(String district) {
    return district + "科技主管部门的待办“报送推荐名单”（2025年第一批）将于 2025-03-31 到期，请及时办理。";
  }

  private List<String> told(String day) {
    daybreak.begin(LocalDate.parse(day));
    return toldTo(DISTRICT);
  }

  private List<String> toldTo(String person) {
    return notifications.newestFor(person, 100).stream()
        .filter(message -> message.kind().startsWith("officeTask."))
        .map(Message::text)
        .toList();
  }
}
