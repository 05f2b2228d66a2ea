package org.tepai.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.calendars.WorkingDays;
import org.tepai.jurisdictions.Folders;
import org.tepai.jurisdictions.ReminderPolicy;

/** Which occasions to speak of a task have come by a day, by the delivered policy. */
@TepaiTest
class ScheduleTests {

  private static final ReminderPolicy DELIVERED = Folders.delivered("chongqing").reminders();

  @Autowired private WorkingDays calendar;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a task of 2025-09-08, due on 2025-10-09, the first day after the long holiday
          2025-09-08 | 2025-10-09 | 2025-09-08 |
          2025-09-08 | 2025-10-09 | 2025-09-09 | ARRIVAL
          2025-09-08 | 2025-10-09 | 2025-09-11 | ARRIVAL
          2025-09-08 | 2025-10-09 | 2025-09-12 | ARRIVAL BEFORE_14
          2025-09-08 | 2025-10-09 | 2025-09-22 | ARRIVAL BEFORE_14
          2025-09-08 | 2025-10-09 | 2025-09-23 | ARRIVAL BEFORE_14 BEFORE_7
          2025-09-08 | 2025-10-09 | 2025-09-30 | ARRIVAL BEFORE_14 BEFORE_7 BEFORE_1
          2025-09-08 | 2025-10-09 | 2025-10-08 | ARRIVAL BEFORE_14 BEFORE_7 BEFORE_1
          2025-09-08 | 2025-10-09 | 2025-10-09 | ARRIVAL BEFORE_14 BEFORE_7 BEFORE_1 BEFORE_0
          2025-09-08 | 2025-10-09 | 2025-10-10 | ARRIVAL AFTER_1 ESCALATION_1
          2025-09-08 | 2025-10-09 | 2025-10-16 | ARRIVAL AFTER_1 AFTER_5 ESCALATION_1 SUPERVISION_5
          # a task that has only two working days
          2025-11-20 | 2025-11-24 | 2025-11-21 | ARRIVAL BEFORE_1
          """)
  @Clause("CQ-7.batches")
  void daysOffAreNotCountedAndWhatWasOverBeforeTheTaskIsNone(
      LocalDate created, LocalDate due, LocalDate today, String codes) {
    assertThat(reached(DELIVERED, created, due, today))
        .isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
  }

  @Test
  void anElementHasOccasionsOfItsOwn() {
    ReminderPolicy own =
        DELIVERED.overriddenBy(
            Map.of(
                "reminder.arrival", "false",
                "reminder.before", "2",
                "reminder.after", "3",
                "reminder.escalation", "none",
                "reminder.supervision", "none"));

    LocalDate created = LocalDate.of(2025, 3, 3);
    LocalDate due = LocalDate.of(2025, 3, 14);
    assertThat(reached(own, created, due, LocalDate.of(2025, 3, 14))).containsExactly("BEFORE_2");
    assertThat(reached(own, created, due, LocalDate.of(2025, 3, 31))).containsExactly("AFTER_3");
  }

  @Test
  void copiesGoOutOnTheFirstDayOverdueWhereNothingIsEscalated() {
    ReminderPolicy own =
        DELIVERED.overriddenBy(
            Map.of("reminder.escalation", "none", "reminder.copies", "education-commission"));

    assertThat(
            reached(
                own,
                LocalDate.of(2025, 3, 3),
                LocalDate.of(2025, 3, 14),
                LocalDate.of(2025, 3, 17)))
        .contains("ESCALATION_1");
  }

  private List<String> reached(
      ReminderPolicy policy, LocalDate created, LocalDate due, LocalDate today) {
    return new Schedule(policy, created, due, calendar)
        .reached(today).stream().map(Stage::code).toList();
  }
}
