package org.tepai.publications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tepai.publications.PlayedNeeds.demand;
import static org.tepai.publications.PlayedNeeds.leftOut;
import static org.tepai.publications.PlayedNeeds.result;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.deputies.Absences;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.Documents;
import org.tepai.documents.KeptDocument;
import org.tepai.jurisdictions.ChangedSettings;
import org.tepai.notifications.Message;
import org.tepai.notifications.Notifications;
import org.tepai.process.Hand;
import org.tepai.process.InvalidInput;

/** From a quarter's first day to the list that workstations and commissioners are told of. */
@TepaiTest
@DisplayName("需求和成果发布：每期一轮")
class NeedsPublicationTests {

  private static final String KUN = "d150203";
  private static final String RARE_EARTH = "d150271";
  private static final String FIRST = "2025-Q2";

  @Autowired PlayedNeeds play;
  @Autowired Notifications notifications;
  @Autowired Documents documents;
  @Autowired Absences absences;
  @Autowired ChangedSettings settings;

  private String one;
  private String two;
  private String three;

  @BeforeEach
  void threeEnterprisesWithLiaisons() {
    one = play.enterprise("甲", KUN);
    two = play.enterprise("乙", KUN);
    three = play.enterprise("丙", RARE_EARTH);
  }

  @Test
  @Clause("BT-11.1.publish")
  @Clause("BT-15")
  @Clause("BT-7.2")
  void whatLiaisonsReportIsGatheredByTheirOfficesAndPublishedWithANumber() {
    play.begins("2025-04-01");
    play.reports(FIRST, one, liaison(one), List.of(demand("镀层"), result("新合金")));
    play.reports(FIRST, two, liaison(two), List.of());
    play.reports(FIRST, three, liaison(three), List.of(demand("烧结")));

    assertThat(play.gatheringOffices(FIRST)).containsExactly(KUN, RARE_EARTH);
    play.gathers(FIRST, KUN, List.of());
    play.gathers(FIRST, RARE_EARTH, List.of());
    play.publishes(FIRST, List.of());

    Publication published = play.publication(FIRST);
    assertThat(published.state()).isEqualTo(Publication.State.PUBLISHED);
    assertThat(published.announcement().orElseThrow().documentNumber()).isEqualTo("包特需〔2025〕1号");
    assertThat(play.publications.in(published.id(), Need.State.PUBLISHED))
        .extracting(need -> need.number().orElse(""))
        .containsExactly("2025-Q2-001", "2025-Q2-002", "2025-Q2-003");
    assertThat(play.publications.report(published.id() + "." + two).state())
        .isEqualTo(Report.State.NONE);
    assertThat(documents.of(DocumentOwner.ofPublication(published.id())))
        .extracting(KeptDocument::name)
        .containsExactlyInAnyOrder(
            "企业技术需求和科技成果清单（2025年第二季度）.docx", "企业技术需求和科技成果清单（2025年第二季度）.xlsx");
  }

  @Test
  @Clause("BT-11.1.publish")
  void workstationsAndCommissionersAreToldOfTheList() {
    play.filed("commissioner", liaison(three), three);
    play.filed("workstation", null, two);
    published(List.of(demand("镀层")));

    assertThat(told(liaison(three))).anyMatch(text -> text.contains("需求 1 项、成果 0 项"));
    assertThat(told(liaison(two))).anyMatch(text -> text.contains("需求 1 项、成果 0 项"));
    assertThat(told(liaison(one))).noneMatch(text -> text.contains("已发布"));
  }

  @Test
  @Clause("BT-15")
  void whatHasNotComeByTheLastDayIsNotedAndNotWaitedFor() {
    play.begins("2025-04-01");
    play.reports(FIRST, one, liaison(one), List.of(demand("镀层")));
    assertThat(play.gatheringOffices(FIRST)).isEmpty();

    play.passes("2025-04-16T09:00");

    assertThat(play.publication(FIRST).closesOn()).isEqualTo("2025-04-16");
    assertThat(play.gatheringOffices(FIRST)).isEmpty();
    play.passes("2025-04-17T09:00");
    assertThat(play.gatheringOffices(FIRST)).containsExactly(KUN);
    assertThat(play.publications.report(play.publication(FIRST).id() + "." + two).state())
        .isEqualTo(Report.State.MISSED);
    assertThat(told(liaison(two))).anyMatch(text -> text.contains("本期不再收取"));
  }

  @Test
  @Clause("BT-7.2")
  void whatAnOfficeLeavesOutIsToldToTheLiaisonWithTheReason() {
    play.begins("2025-04-01");
    play.reports(FIRST, one, liaison(one), List.of(demand("镀层"), demand("配方")));
    play.passes("2025-04-17T09:00");
    String secret = play.needId(FIRST, "配方");

    play.gathers(FIRST, KUN, List.of(leftOut(secret, "涉及商业秘密")));
    play.publishes(FIRST, List.of());

    assertThat(play.publications.in(play.publication(FIRST).id(), Need.State.PUBLISHED))
        .extracting(need -> need.words().title())
        .containsExactly("镀层");
    assertThat(told(liaison(one)))
        .anyMatch(text -> text.contains("“配方”未纳入发布") && text.contains("涉及商业秘密"));
  }

  @Test
  @Clause("BT-7.2")
  void anOfficeLeavesOutOnlyWhatItsOwnEnterprisesReported() {
    play.begins("2025-04-01");
    play.reports(FIRST, one, liaison(one), List.of(demand("镀层")));
    play.reports(FIRST, three, liaison(three), List.of(demand("烧结")));
    play.passes("2025-04-17T09:00");
    String elsewhere = play.needId(FIRST, "烧结");

    assertThatThrownBy(() -> play.gathers(FIRST, KUN, List.of(leftOut(elsewhere, "不清楚"))))
        .hasMessageContaining("条目");
  }

  @Test
  @Clause("BT-11.1.publish")
  void whereNothingIsReportedOrAllIsLeftOutThePeriodEndsWithANote() {
    play.begins("2025-04-01");
    List.of(one, two, three).forEach(each -> play.reports(FIRST, each, liaison(each), List.of()));
    assertThat(play.publication(FIRST).note().orElse("")).contains("没有报送");

    play.begins("2025-07-01");
    play.reports("2025-Q3", one, liaison(one), List.of(demand("镀层")));
    play.passes("2025-07-16T09:00");
    play.gathers("2025-Q3", KUN, List.of());
    play.publishes("2025-Q3", List.of(leftOut(play.needId("2025-Q3", "镀层"), "已解决")));

    Publication second = play.publication("2025-Q3");
    assertThat(second.state()).isEqualTo(Publication.State.EMPTY);
    assertThat(second.note().orElse("")).contains("都未纳入");
    assertThat(play.world.tasks(second.processInstanceId())).isEmpty();
  }

  @Test
  @Clause("BT-15")
  void aLiaisonSaysWhatThereIsOrExpresslyThatThereIsNothing() {
    play.begins("2025-04-01");

    assertThatThrownBy(
            () ->
                play.world.does(
                    liaison(one), play.reportTask(FIRST, one), Map.of("needs", List.of())))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("没有的请勾选");
  }

  @Test
  @Clause("BT-11.1.publish")
  void theCycleIsASettingAndAPeriodThatWasMissedIsCaughtUpOnce() {
    play.begins("2025-04-03");
    play.begins("2025-04-04");
    assertThat(play.publications.of(List.of(PlayedNeeds.TENANT)))
        .extracting(Publication::period)
        .containsExactly(FIRST);

    settings.during(
        PlayedNeeds.TENANT,
        "needs.cycle",
        "MONTH",
        () -> {
          play.begins("2025-05-06");
          play.begins("2025-06-01");
        });

    assertThat(play.publications.of(List.of(PlayedNeeds.TENANT)))
        .extracting(Publication::name)
        .containsExactly("2025年6月", "2025年5月", "2025年第二季度");
  }

  @Test
  @Clause("BT-15")
  void aDeputyReportsInTheLiaisonsPlace() {
    String deputy = one + ".deputy";
    play.person(deputy, one, "signer");
    play.begins("2025-04-01");
    absences.arranged(one, liaison(one), deputy, "2025-04-01", "2025-04-08");
    absences.dayBegins("2025-04-01");

    play.reports(FIRST, one, deputy, List.of(demand("镀层")));

    assertThat(play.publications.report(play.publication(FIRST).id() + "." + one).reported())
        .contains(new Hand(deputy, liaison(one)));
  }

  @Test
  @Clause("BT-17.3")
  void theTaskPassesToTheNewLiaisonWhoReportsInThatQuarter() {
    String successor = one + ".successor";
    play.begins("2025-04-01");

    play.replaced(one, liaison(one), successor);

    assertThatThrownBy(() -> play.reports(FIRST, one, liaison(one), List.of()));
    play.reports(FIRST, one, successor, List.of(demand("镀层")));
    assertThat(play.publications.report(play.publication(FIRST).id() + "." + one).reported())
        .contains(Hand.of(successor));
    play.replaced(one, successor, liaison(one));
  }

  private void published(List<Map<String, Object>> rows) {
    play.begins("2025-04-01");
    play.reports(FIRST, one, liaison(one), rows);
    play.passes("2025-04-17T09:00");
    play.gathers(FIRST, KUN, List.of());
    play.publishes(FIRST, List.of());
  }

  private static String liaison(String enterprise) {
    return enterprise + ".liaison";
  }

  private List<String> told(String person) {
    return notifications.newestFor(person, 20).stream().map(Message::text).toList();
  }
}
