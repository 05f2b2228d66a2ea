package org.tepai.baotou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.agreements.Agreements;
import org.tepai.dossiers.Stage;
import org.tepai.dossiers.WithdrawingApplication;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.postings.Posting;
import org.tepai.postings.Postings;

/** A workstation or a commissioner and an enterprise choose each other. */
@TepaiTest
class TwoWayDispatchTests {

  @Autowired Dispatching dispatching;
  @Autowired Town town;
  @Autowired Agreements agreements;
  @Autowired WithdrawingApplication withdrawing;
  @Autowired Postings postings;

  @BeforeEach
  void prepared() {
    dispatching.prepared();
  }

  @Test
  @Clause("BT-11.1")
  void what_both_want_is_signed_by_three_reported_by_the_station_and_filed_by_the_bureau() {
    Journey journey = dispatching.confirmed(dispatching.offered());
    assertThat(journey.openTasks()).containsOnly("sign").hasSize(3);

    dispatching.signed(journey);
    assertThat(journey.openTasks()).containsExactly("report-agreement");
    dispatching.filedByBureau(dispatching.reported(journey));

    Posting posting = postings.ofCase(journey.caseId()).orElseThrow();
    assertThat(posting.startsOn()).isEqualTo(LocalDate.parse("2025-05-01"));
    assertThat(posting.endsOn()).isEqualTo(LocalDate.parse("2026-04-30"));
    assertThat(journey.file().stage()).isEqualTo(Stage.IN_SERVICE);
    assertThat(agreements.ofCase(journey.caseId()).number()).startsWith("包特协");
  }

  @Test
  @Clause("BT-11.1")
  void a_commissioner_may_offer_himself_and_nobody_else() {
    Journey journey =
        town.applies(Dispatching.COMMISSIONER, "two-way-dispatch", dispatching.offer());
    assertThat(journey.openTasks()).containsExactly("enterprise-confirms");

    String colleague =
        dispatching.filed(town.commissioner("bt-host.specialist2", dispatching.station()));
    assertThatThrownBy(() -> offeredBy(Dispatching.COMMISSIONER, Map.of("commissioner", colleague)))
        .hasMessageContaining("科技特派员");
  }

  @Test
  @Clause("BT-11.1")
  void the_enterprise_may_ask_for_changes_until_both_agree() {
    Journey journey = dispatching.offered();
    journey.does(
        Dispatching.FIRM_CONTACT,
        "enterprise-confirms",
        Map.of("decision", "CHANGE", "reason", "请增加人员培训"));

    journey.does(
        Dispatching.STATION_CONTACT,
        "revise-offer",
        Forms.with(
            Dispatching.terms(), Map.of("decision", "RESUBMIT", "service_to", "2025-12-31")));
    dispatching.filedByBureau(
        dispatching.reported(dispatching.signed(dispatching.confirmed(journey))));

    assertThat(postings.ofCase(journey.caseId()).orElseThrow().endsOn())
        .isEqualTo(LocalDate.parse("2025-12-31"));
  }

  @Test
  void an_offer_that_is_declined_or_taken_back_ends_there() {
    Journey declined = dispatching.offered();
    declined.does(
        Dispatching.FIRM_CONTACT,
        "enterprise-confirms",
        Map.of("decision", "DECLINE", "reason", "暂无此项需求"));
    assertThat(declined.file().stage()).isEqualTo(Stage.REFUSED);

    Journey takenBack = dispatching.offered();
    takenBack.does(
        Dispatching.FIRM_CONTACT,
        "enterprise-confirms",
        Map.of("decision", "CHANGE", "reason", "请改为线上服务"));
    takenBack.does(
        Dispatching.STATION_CONTACT,
        "revise-offer",
        Forms.with(Dispatching.terms(), Map.of("decision", "WITHDRAW", "reason", "无法调整")));
    assertThat(takenBack.file().stage()).isEqualTo(Stage.WITHDRAWN);
  }

  @Test
  void one_refusal_stops_the_signing_and_the_station_revises_or_ends_it() {
    Journey journey = dispatching.confirmed(dispatching.offered());
    dispatching.refusedBy(journey, "bt-firm.signer", "enterprise");
    assertThat(journey.openTasks()).containsExactly("settle-refusal");

    journey.does(Dispatching.STATION_CONTACT, "settle-refusal", settled("REVISE"));
    assertThat(journey.openTasks()).containsOnly("sign").hasSize(3);
    assertThat(agreements.ofCase(journey.caseId()).revision()).isEqualTo(2);

    dispatching.refusedBy(journey, Dispatching.COMMISSIONER, "commissioner");
    journey.does(Dispatching.STATION_CONTACT, "settle-refusal", settled("END"));
    assertThat(journey.file().stage()).isEqualTo(Stage.REFUSED);
    assertThat(postings.ofCase(journey.caseId())).isEmpty();
  }

  @Test
  @Clause("BT-11.1")
  void the_bureau_may_return_an_agreement_and_cannot_refuse_it() {
    Journey journey =
        dispatching.reported(dispatching.signed(dispatching.confirmed(dispatching.offered())));
    assertThatThrownBy(
            () ->
                journey.does(
                    Dispatching.FILER,
                    "file-agreement",
                    Map.of("decision", "REFUSE", "reason", "不予备案")))
        .hasMessageContaining("结论");

    journey.does(
        Dispatching.FILER, "file-agreement", Map.of("decision", "RETURN", "reason", "请补充服务安排"));
    journey.does(Dispatching.STATION_CONTACT, "settle-refusal", settled("REVISE"));
    dispatching.filedByBureau(dispatching.reported(dispatching.signed(journey)));

    assertThat(postings.ofCase(journey.caseId())).isPresent();
  }

  @Test
  @Clause("BT-8")
  void services_are_of_the_seven_kinds_that_the_regulation_lists() {
    assertThatThrownBy(
            () ->
                offeredBy(
                    Dispatching.STATION_CONTACT, Map.of("duties", List.of("rd", "advertising"))))
        .hasMessageContaining("服务内容类别");
    Journey journey =
        offeredBy(
            Dispatching.STATION_CONTACT,
            Map.of(
                "duties",
                List.of("rd", "transfer", "planning", "policy", "institution", "talent", "other")));
    assertThat(journey.openTasks()).containsExactly("enterprise-confirms");
  }

  @Test
  @Clause("BT-2")
  void nobody_is_dispatched_whose_filing_has_ended() {
    town.applies(
            Dispatching.COMMISSIONER,
            "filing-cancellation",
            BaotouForms.cancelledCommissioner(dispatching.commissioner()))
        .does(Dispatching.FILER, "note-cancellation", BaotouForms.decision("AGREE"));

    assertThatThrownBy(dispatching::offered).hasMessageContaining("科技特派员");
  }

  @Test
  @Clause("BT-7.3")
  void a_station_dispatches_its_own_commissioners_and_no_others() {
    town.host("bt-other", "示例第二大学");
    town.municipalStation("bt-other");

    assertThatThrownBy(() -> offeredBy("bt-other.contact", Map.of())).hasMessageContaining("科技特派员");
  }

  @Test
  @Clause("BT-2")
  void whose_filing_ended_while_they_signed_does_not_begin_to_serve() {
    Journey journey =
        dispatching.reported(dispatching.signed(dispatching.confirmed(dispatching.offered())));
    dispatching.commissionerGivesUp();

    assertThatThrownBy(() -> dispatching.filedByBureau(journey))
        .hasMessageContaining("备案已于")
        .hasMessageContaining("终止");
    assertThat(journey.openTasks()).containsExactly("file-agreement");
    assertThat(postings.ofCase(journey.caseId())).isEmpty();
  }

  @Test
  @Clause("BT-2")
  void nobody_gives_up_the_filing_under_which_he_serves() {
    Journey service = dispatching.inService();

    for (Map<String, Object> wish :
        List.of(
            BaotouForms.cancelledCommissioner(dispatching.commissioner()),
            BaotouForms.cancelledStation(dispatching.station()))) {
      String holder =
          "commissioner".equals(wish.get("cancelled"))
              ? Dispatching.COMMISSIONER
              : Dispatching.STATION_CONTACT;
      Journey wished = town.applies(holder, "filing-cancellation", wish);
      assertThatThrownBy(
              () ->
                  wished.does(
                      Dispatching.FILER, "note-cancellation", BaotouForms.decision("AGREE")))
          .hasMessageContaining(service.file().number());
    }
    dispatching.terminated(service);
    dispatching.commissionerGivesUp();
  }

  @Test
  @Clause("BT-11.1")
  void changed_terms_are_checked_again_at_once() {
    Map<String, Object> backwards = Map.of("service_to", "2025-04-30");
    Journey revised = dispatching.offered();
    revised.does(
        Dispatching.FIRM_CONTACT,
        "enterprise-confirms",
        Map.of("decision", "CHANGE", "reason", "请缩短服务期限"));
    Map<String, Object> resubmitted =
        Forms.with(Dispatching.terms(), Map.of("decision", "RESUBMIT"));
    assertThatThrownBy(
            () ->
                revised.does(
                    Dispatching.STATION_CONTACT,
                    "revise-offer",
                    Forms.with(resubmitted, backwards)))
        .hasMessageContaining("早于开始日");
    revised.does(Dispatching.STATION_CONTACT, "revise-offer", resubmitted);

    dispatching.confirmed(revised);
    dispatching.refusedBy(revised, "bt-firm.signer", "enterprise");
    assertThatThrownBy(
            () ->
                revised.does(
                    Dispatching.STATION_CONTACT,
                    "settle-refusal",
                    Forms.with(settled("REVISE"), backwards)))
        .hasMessageContaining("早于开始日");
    assertThat(revised.openTasks()).containsExactly("settle-refusal");
  }

  @Test
  @Clause("BT-11.1")
  void an_offer_that_the_enterprise_does_not_answer_can_be_taken_back() {
    Journey journey = dispatching.offered();

    withdrawing.withdraw(journey.caseId(), Dispatching.STATION_CONTACT);

    assertThat(journey.file().stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(journey.openTasks()).isEmpty();
  }

  private Journey offeredBy(String person, Map<String, ?> changes) {
    return town.applies(person, "two-way-dispatch", Forms.with(dispatching.offer(), changes));
  }

  private static Map<String, Object> settled(String decision) {
    return Forms.with(Dispatching.terms(), Map.of("decision", decision, "reason", "已与各方商量"));
  }
}
