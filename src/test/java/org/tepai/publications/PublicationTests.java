package org.tepai.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tepai.process.Hand;
import org.tepai.process.InvalidInput;

/** What holds for a publication, its reports and what is reported, wherever they are kept. */
@DisplayName("需求和成果发布：状态与规则")
class PublicationTests {

  private static final Instant NOW = Instant.parse("2025-04-01T01:00:00Z");
  private static final Hand LIAISON = Hand.of("liaison");

  private final Publication publication = opened();

  @Test
  void aPeriodIsCollectedOnce() {
    assertThat(publication.id()).isEqualTo(Publication.idOf("somewhere", "2025-Q2"));
    assertThat(publication.name()).isEqualTo("2025年第二季度");
  }

  @Test
  void nothingIsPublishedWhileReportsStillCome() {
    assertThatThrownBy(() -> publication.publish(announcement()))
        .isInstanceOf(IllegalStateException.class);

    publication.gather();
    publication.publish(announcement());

    assertThat(publication.state()).isEqualTo(Publication.State.PUBLISHED);
    assertThat(publication.announcement().orElseThrow().hand())
        .isEqualTo(new Hand("deputy", "publisher"));
  }

  @Test
  void itsDayMovesOnlyWhileReportsStillCome() {
    publication.moveTo(LocalDate.of(2025, 4, 16), NOW);
    publication.gather();

    assertThat(publication.closesOn()).isEqualTo("2025-04-16");
    assertThatThrownBy(() -> publication.moveTo(LocalDate.of(2025, 4, 17), NOW))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsPublishedDoesNotEndEmpty() {
    publication.gather();
    publication.publish(announcement());

    assertThatThrownBy(() -> publication.endEmpty("没有")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aReportIsHandedInOnceAndKeepsInWhosePlace() {
    Report report = new Report(publication, "e1");

    report.hand(true, new Hand("deputy", "liaison"), NOW);

    assertThat(report.state()).isEqualTo(Report.State.REPORTED);
    assertThat(report.reported()).contains(new Hand("deputy", "liaison"));
    assertThatThrownBy(report::miss).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aReportSaysExpresslyThatThereIsNothing() {
    Report report = new Report(publication, "e1");

    report.hand(false, LIAISON, NOW);

    assertThat(report.state()).isEqualTo(Report.State.NONE);
    assertThatThrownBy(() -> new ReportPolicy(false, 0).enforce()).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> new ReportPolicy(true, 1).enforce()).isInstanceOf(InvalidInput.class);
  }

  @Test
  void onlyWhatWasGatheredIsPublished() {
    Need need = need();

    assertThatThrownBy(() -> need.publish("2025-Q2-001")).isInstanceOf(IllegalStateException.class);
    need.gather();
    need.publish("2025-Q2-001");

    assertThat(need.open()).isTrue();
    assertThat(need.number()).contains("2025-Q2-001");
  }

  @Test
  void whatIsLeftOutSaysWhyAndIsNotPublished() {
    Need need = need();
    need.gather();

    need.leaveOut(LeftOut.because("涉及商业秘密", Hand.of("publisher")));

    assertThat(need.leftOut().map(LeftOut::reason)).contains("涉及商业秘密");
    assertThatThrownBy(() -> need.publish("2025-Q2-001")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsTakenUpIsOpenToNobodyElseUntilItIsReleased() {
    Need need = need();
    need.gather();
    need.publish("2025-Q2-001");

    need.takeUp("case", NOW);
    assertThat(need.open()).isFalse();

    need.release();
    assertThat(need.open()).isTrue();
  }

  @Test
  void periodsOfEveryLengthHaveNames() {
    assertThat(PeriodName.of("2025-Q1")).isEqualTo("2025年第一季度");
    assertThat(PeriodName.of("2025-06")).isEqualTo("2025年6月");
    assertThat(PeriodName.of("2025-H2")).isEqualTo("2025年下半年");
    assertThat(PeriodName.of("2025")).isEqualTo("2025年");
  }

  private static Publication opened() {
    Publication publication = new Publication("somewhere", "2025-Q2", "liaison", "process");
    publication.open(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 15), NOW);
    return publication;
  }

  private static Announcement announcement() {
    return new Announcement("1号", "需求和成果", null, "deputy", "publisher", NOW);
  }

  private Need need() {
    return new Need(
        new Need.Origin("somewhere", new Report(publication, "e1"), "企业", "office"),
        1,
        new NeedWords(NeedKind.DEMAND, "名称", "内容", "领域"));
  }
}
