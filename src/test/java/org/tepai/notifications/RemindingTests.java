package org.tepai.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.journey.World;
import org.tepai.process.Daybreak;

/**
 * The first round closes on Monday 2025-03-31: seven working days before it is the 20th, the last
 * one before it is Friday the 28th.
 */
@TepaiTest
class RemindingTests {

  private static final String DISTRICT = "d500101.clerk";
  private static final String BUREAU = "bureau.publisher";

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
    assertThat(remindersAfter("2025-03-19")).isEmpty();
    assertThat(remindersAfter("2025-03-20")).hasSize(1);
    assertThat(remindersAfter("2025-03-27")).hasSize(1);
    assertThat(remindersAfter("2025-03-28")).hasSize(2);
    assertThat(remindersAfter("2025-03-31"))
        .hasSize(3)
        .first()
        .asString()
        .contains("报送推荐名单", "2025-03-31");
  }

  @Test
  void noReminderIsSentTwice() {
    remindersAfter("2025-03-20");

    assertThat(remindersAfter("2025-03-20")).hasSize(1);
    assertThat(remindersAfter("2025-03-21")).hasSize(1);
  }

  @Test
  void remindersOfNightsThatTheMachineWasOffAreMadeUpForByOne() {
    assertThat(remindersAfter("2025-03-31")).hasSize(1);
  }

  @Test
  @Clause("CQ-7.batches")
  void theOfficeAboveHearsOfWhatIsOverdueAndNotBefore() {
    remindersAfter("2025-03-31");
    assertThat(toldTo(BUREAU, "officeTask.overdue")).isEmpty();

    remindersAfter("2025-04-01");
    assertThat(toldTo(BUREAU, "officeTask.overdue"))
        .hasSize(41)
        .anySatisfy(text -> assertThat(text).contains("万州区", "尚未办结"));
    assertThat(toldTo(DISTRICT, "officeTask.overdue")).hasSize(1);
  }

  @Test
  @Clause("CQ-8")
  void aReminderReachesTheContactPersonOfTheOffice() {
    remindersAfter("2025-03-20");

    assertThat(toldTo("d500101.clerk", "officeTask.due")).hasSize(1);
  }

  private List<String> remindersAfter(String day) {
    daybreak.begin(LocalDate.parse(day));
    return toldTo(DISTRICT, "officeTask.due");
  }

  private List<String> toldTo(String person, String kind) {
    return notifications.newestFor(person, 100).stream()
        .filter(message -> message.kind().equals(kind))
        .map(Message::text)
        .toList();
  }
}
