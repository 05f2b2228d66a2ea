package org.tepai.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tepai.rosters.RoundFixtures.LAST_MOMENT;
import static org.tepai.rosters.RoundFixtures.at;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tepai.Clause;
import org.tepai.process.Hand;

class RosterSubmissionPolicyTests {

  private final OfficeRoster roster = RoundFixtures.roster();
  private final RosterSubmissionPolicy unlimited = policy(OptionalInt.empty());

  @Test
  @Clause("CQ-2.3")
  void givenOwnScreenedCasesInTimeThenTheRosterIsTaken() {
    assertThat(unlimited.rule(Set.of("1", "2"), false, at("2025-03-20T10:00")).allowed()).isTrue();
  }

  @Test
  @Clause("CQ-7.batches")
  void givenADeadlineOnASundayWhenItIsTheLastMomentOfMondayThenTheRosterIsInTime() {
    assertThat(unlimited.rule(Set.of("1"), false, LAST_MOMENT).allowed()).isTrue();
  }

  @Test
  @Clause("CQ-7.batches")
  void givenADeadlineOnASundayWhenTuesdayBeginsThenTheRosterIsTooLate() {
    Ruling ruling = unlimited.rule(Set.of("1"), false, at("2025-04-01T00:00"));

    assertThat(ruling.reason()).contains("2025-03-31 截止", "归入下一批次");
  }

  @Test
  @Clause("CQ-7.batches")
  void givenARosterAlreadySubmittedThenASecondOneIsRefused() {
    roster.submit("一号", null, Hand.of("clerk"), at("2025-03-20T10:00"));

    assertThat(unlimited.rule(Set.of("1"), false, at("2025-03-20T11:00")).allowed()).isFalse();
  }

  @Test
  @Clause("CQ-2.3")
  void givenACaseOfAnotherOfficeOrNotScreenedThenItIsRefusedByNumber() {
    Ruling ruling = unlimited.rule(Set.of("1", "9"), false, at("2025-03-20T10:00"));

    assertThat(ruling.field()).isEqualTo("selected_cases");
    assertThat(ruling.reason()).endsWith("不能推荐：9");
  }

  @Test
  @Clause("CQ-2.3")
  void givenNothingNamedThenTheOfficeMustSaySo() {
    assertThat(unlimited.rule(Set.of(), false, at("2025-03-20T10:00")).reason())
        .contains("没有推荐的请勾选");
    assertThat(unlimited.rule(Set.of(), true, at("2025-03-20T10:00")).allowed()).isTrue();
    assertThat(unlimited.rule(Set.of("1"), true, at("2025-03-20T10:00")).reason())
        .contains("不能再选择");
  }

  @Test
  @Clause("CQ-2.3")
  void givenAQuotaThenAsManyAsItSaysAreTakenAndNotOneMore() {
    RosterSubmissionPolicy one = policy(OptionalInt.of(1));

    assertThat(one.rule(Set.of("1"), false, at("2025-03-20T10:00")).allowed()).isTrue();
    assertThat(one.rule(Set.of("1", "2"), false, at("2025-03-20T10:00")).reason())
        .contains("超过名额 1 项");
  }

  private RosterSubmissionPolicy policy(OptionalInt quota) {
    return new RosterSubmissionPolicy(roster, List.of("1", "2"), quota);
  }
}
