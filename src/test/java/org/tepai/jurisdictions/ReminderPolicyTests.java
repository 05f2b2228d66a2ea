package org.tepai.jurisdictions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tepai.Clause;
import org.tepai.jurisdictions.ReminderPolicy.Reminded;

/** What a jurisdiction says of its reminders, and what an element may say otherwise. */
class ReminderPolicyTests {

  private final ReminderPolicy policy = Folders.delivered("chongqing").reminders();

  @Test
  @Clause("CQ-7.batches")
  void theDeliveredPolicyIsReadAsWritten() {
    assertThat(policy.arrival()).isTrue();
    assertThat(policy.before()).containsExactly(14, 7, 1, 0);
    assertThat(policy.after()).containsExactly(1, 5, 10);
    assertThat(policy.to())
        .containsExactly(Reminded.ASSIGNEE, Reminded.CANDIDATES, Reminded.CONTACT);
    assertThat(policy.escalation()).hasValue(1);
    assertThat(policy.escalatedTo()).containsExactly(ReminderPolicy.OFFICE_ABOVE);
    assertThat(policy.supervision()).hasValue(5);
    assertThat(policy.copies()).isEmpty();
    assertThat(policy.vacancies()).isTrue();
  }

  @Test
  void anElementChangesWhatItSaysAndNothingElse() {
    ReminderPolicy own =
        policy.overriddenBy(
            Map.of(
                "office", "each",
                "reminder.arrival", "false",
                "reminder.before", "1， 0",
                "reminder.after", "none",
                "reminder.to", "contact",
                "reminder.escalation", "2",
                "reminder.supervision", "none",
                "reminder.copies", "d500101、office-above"));

    assertThat(own.arrival()).isFalse();
    assertThat(own.before()).containsExactly(1, 0);
    assertThat(own.after()).isEmpty();
    assertThat(own.to()).containsExactly(Reminded.CONTACT);
    assertThat(own.escalation()).isEqualTo(OptionalInt.of(2));
    assertThat(own.supervision()).isEmpty();
    assertThat(own.copies()).isEqualTo(List.of("d500101", "office-above"));
    assertThat(own.escalatedTo()).isEqualTo(policy.escalatedTo());
    assertThat(policy.overriddenBy(Map.of("deadline", "x", "reminder.after", " ")))
        .isEqualTo(policy);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reminder.arrival     | true         |
          reminder.before      | none         |
          reminder.before      | 14, 7, 1, 0  |
          reminder.to          | assignee     |
          reminder.escalation  | none         |
          reminder.arrival     | yes          | true 或 false
          reminder.before      | 1.5          | 不小于 0
          reminder.before      | ''           |
          reminder.before      | none, 1      | 不提醒写 none
          reminder.after       | 0            | 不小于 1
          reminder.escalation  | 1, 2         | 不上报写 none
          reminder.supervision | 999          | 不督办写 none
          reminder.to          | none         | contact（专人）
          reminder.to          | boss         | contact（专人）
          reminder.copy        | d500101      | reminder.copies
          """)
  void aValueThatMeansNothingIsToldWithWhatMayStandThere(
      String parameter, String value, String allowed) {
    if (allowed == null) {
      assertThat(ReminderOverrides.problem(parameter, value)).isEmpty();
    } else {
      assertThat(ReminderOverrides.problem(parameter, value).orElseThrow()).contains(allowed);
    }
  }
}
