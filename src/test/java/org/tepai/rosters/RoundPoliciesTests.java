package org.tepai.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tepai.rosters.RoundFixtures.LAST_MOMENT;
import static org.tepai.rosters.RoundFixtures.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tepai.Clause;
import org.tepai.calendars.Deadline;
import org.tepai.process.Hand;

class RoundPoliciesTests {

  @Test
  @Clause("CQ-7.batches")
  void givenANewRoundThenItOpensUpToItsLastMomentAndOnlyOnce() {
    OpeningPolicy policy = new OpeningPolicy(RoundFixtures.deadline());

    assertThat(policy.rule(false, at("2025-03-18T09:00")).allowed()).isTrue();
    assertThat(policy.rule(false, LAST_MOMENT).allowed()).isTrue();
    assertThat(policy.rule(false, at("2025-04-01T00:00")).reason()).contains("已过");
    assertThat(policy.rule(true, at("2025-03-18T09:00")).reason()).contains("不能重复发布");
  }

  @Test
  @Clause("CQ-7.batches")
  void givenAnExtensionThenItsDayLiesAheadAndInTheSameYear() {
    ExtensionPolicy policy = new ExtensionPolicy(RoundFixtures.round(), LocalDate.of(2025, 11, 21));

    assertThat(policy.rule(LocalDate.of(2025, 11, 22)).allowed()).isTrue();
    assertThat(policy.rule(LocalDate.of(2025, 12, 31)).allowed()).isTrue();
    assertThat(policy.rule(LocalDate.of(2025, 11, 21)).reason()).contains("须晚于今天");
    assertThat(policy.rule(LocalDate.of(2026, 1, 1)).reason()).contains("2025 年内");
  }

  @Test
  @Clause("CQ-7.batches")
  void givenAnExtendedRosterThenItCollectsUpToItsOwnLastMoment() {
    OfficeRoster roster = RoundFixtures.roster();
    roster.miss();
    assertThat(roster.collectsAt(at("2025-03-20T10:00"))).isFalse();

    roster.extend(
        new Deadline(
            LocalDate.of(2025, 4, 10),
            LocalDate.of(2025, 4, 10),
            at("2025-04-10T23:59:59.999"),
            false));

    assertThat(roster.collectsAt(at("2025-04-10T23:59:59.999"))).isTrue();
    assertThat(roster.collectsAt(at("2025-04-11T00:00"))).isFalse();
  }

  @Test
  @Clause("CQ-2.3")
  @Clause("CQ-1.1.c3")
  void givenScreeningThenExpertiseMustHaveBeenJudgedAndARoundBeOpen() {
    assertThat(new ScreeningPolicy(true, true).rule().allowed()).isTrue();
    assertThat(new ScreeningPolicy(false, true).rule().field()).isEqualTo("expertise_in_field");
    assertThat(new ScreeningPolicy(true, false).rule().reason()).contains("均已截止");
  }

  @Test
  @Clause("CQ-2.4")
  void givenAReviewThenEveryEntryIsDecidedWithItsReasons() {
    assertThat(new ReviewPolicy(new ReviewProgress(240, 240, 0)).rule().allowed()).isTrue();
    assertThat(new ReviewPolicy(new ReviewProgress(240, 239, 0)).rule().reason())
        .contains("共 240 项", "已审 239 项", "还有 1 项未审");
    assertThat(new ReviewPolicy(new ReviewProgress(240, 240, 1)).rule().reason())
        .contains("有 1 项不同意或退回而未写理由");
  }

  @Test
  @Clause("CQ-2.4")
  void givenADraftThenARefusalAndAReturnNeedAReason() {
    assertThat(DraftPolicy.rule(draft("AGREE", null), true, Optional.empty()).allowed()).isTrue();
    assertThat(DraftPolicy.rule(draft("REFUSE", "条件不符"), true, Optional.empty()).allowed())
        .isTrue();
    assertThat(DraftPolicy.rule(draft("REFUSE", " "), true, Optional.empty()).reason())
        .contains("须填写理由");
    assertThat(DraftPolicy.rule(draft("RETURN", null), true, Optional.empty()).reason())
        .contains("须填写理由");
    assertThat(DraftPolicy.rule(draft("MAYBE", "x"), true, Optional.empty()).reason())
        .contains("只能是");
    assertThat(DraftPolicy.rule(draft("AGREE", "长".repeat(501)), true, Optional.empty()).reason())
        .contains("500");
    assertThat(DraftPolicy.rule(draft("AGREE", null), false, Optional.empty()).reason())
        .contains("不在本批次");
    assertThat(DraftPolicy.rule(draft(null, null), true, Optional.empty()).allowed()).isTrue();
    assertThat(DraftPolicy.rule(draft("AGREE", null), true, Optional.of("证书已到期")).reason())
        .contains("证书已到期");
    assertThat(DraftPolicy.rule(draft("RETURN", "证书到期"), true, Optional.of("证书已到期")).allowed())
        .isTrue();
  }

  @Test
  @Clause("CQ-2.4")
  @Clause("CQ-7.order")
  void givenTheLastOfTwoApprovalsThenAndOnlyThenTheRosterCanBePublished() {
    PublicationPolicy policy = new PublicationPolicy(List.of("bureau", "commission"));

    assertThat(policy.rule(List.of("bureau"), 0).reason()).contains("尚有 1 个部门");
    assertThat(policy.rule(List.of("commission", "bureau"), 1).reason()).contains("尚有 1 项");
    assertThat(policy.rule(List.of("commission", "bureau"), 0).allowed()).isTrue();
  }

  @Test
  @Clause("CQ-7.order")
  void givenARoundThatWasNotCompiledThenItCannotBePublished() {
    Round round = RoundFixtures.round();

    assertThatThrownBy(() -> round.publish("一号", "名单", null, Hand.of("publisher"), LAST_MOMENT))
        .isInstanceOf(IllegalStateException.class);
    round.compile();
    round.publish("一号", "名单", null, Hand.of("publisher"), LAST_MOMENT);
    assertThat(round.state()).isEqualTo(Round.State.PUBLISHED);
  }

  private static ReviewSheet.Draft draft(String decision, String reason) {
    return new ReviewSheet.Draft("case", decision, reason);
  }
}
