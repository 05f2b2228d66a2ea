package org.tepai.baotou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.tepai.jurisdictions.ChangedSettings;
import org.tepai.notifications.Notifications;
import org.tepai.postings.Postings;

/** An office names a workstation that is to send somebody to an enterprise. */
@TepaiTest
class DirectedDispatchTests {

  private static final String BUREAU = "btb.clerk";
  private static final String BANNER = Town.DISTRICT + ".clerk";

  @Autowired Dispatching dispatching;
  @Autowired Town town;
  @Autowired ChangedSettings settings;
  @Autowired Agreements agreements;
  @Autowired WithdrawingApplication withdrawing;
  @Autowired Postings postings;
  @Autowired Notifications notifications;

  @BeforeEach
  void prepared() {
    dispatching.prepared();
  }

  @Test
  @Clause("BT-11.2")
  void the_named_station_sends_somebody_the_enterprise_confirms_and_three_sign() {
    Journey journey = dispatching.directed(BUREAU);
    journey.does(Dispatching.STATION_CONTACT, "name-commissioner", dispatching.named());
    assertThat(journey.openTasks()).containsExactly("enterprise-confirms");

    dispatching.filedByBureau(
        dispatching.reported(dispatching.signed(dispatching.confirmed(journey))));

    assertThat(postings.ofCase(journey.caseId())).isPresent();
    assertThat(journey.file().stage()).isEqualTo(Stage.IN_SERVICE);
  }

  @Test
  @Clause("BT-11.2")
  void a_banner_office_directs_for_enterprises_of_its_own_place_only() {
    assertThat(dispatching.directed(BANNER).openTasks()).containsExactly("name-commissioner");

    assertThatThrownBy(() -> dispatching.directed("d150202.clerk")).hasMessageContaining("企业");
  }

  @Test
  @Clause("BT-2")
  void a_station_whose_filing_has_ended_cannot_be_named() {
    town.applies(
            Dispatching.STATION_CONTACT,
            "filing-cancellation",
            BaotouForms.cancelledStation(dispatching.station()))
        .does(Dispatching.FILER, "note-cancellation", BaotouForms.decision("AGREE"));

    assertThatThrownBy(() -> dispatching.directed(BUREAU)).hasMessageContaining("工作站");
  }

  @Test
  @Clause("BT-11.2")
  void a_station_may_give_the_direction_back_with_its_reason_and_the_office_names_another() {
    town.host("bt-other", "示例第二大学");
    String other = dispatching.filed(town.municipalStation("bt-other"));
    Journey journey = dispatching.directed(BANNER);
    journey.does(
        Dispatching.STATION_CONTACT,
        "name-commissioner",
        Map.of("decision", "RETURN", "reason", "本站没有相关专业的特派员"));
    assertThat(journey.openTasks()).containsExactly("reconsider-direction");

    journey.does(
        BANNER, "reconsider-direction", Map.of("decision", "REDIRECT", "workstation", other));
    journey.does(
        "bt-other.contact",
        "name-commissioner",
        Map.of("decision", "RETURN", "reason", "近期没有空闲人员"));
    journey.does(BANNER, "reconsider-direction", Map.of("decision", "END", "reason", "改由其他途径解决"));

    assertThat(journey.file().stage()).isEqualTo(Stage.REFUSED);
  }

  @Test
  @Clause("BT-11.2")
  void the_enterprise_may_decline_and_the_office_that_directed_hears_of_it() {
    Journey journey = dispatching.directed(BUREAU);
    journey.does(Dispatching.STATION_CONTACT, "name-commissioner", dispatching.named());

    journey.does(
        Dispatching.FIRM_CONTACT,
        "enterprise-confirms",
        Map.of("decision", "DECLINE", "reason", "已有合作团队"));

    assertThat(journey.file().stage()).isEqualTo(Stage.REFUSED);
    assertThat(notifications.newestFor(BUREAU, 5))
        .anySatisfy(told -> assertThat(told.text()).contains("谢绝"));
  }

  @Test
  @Clause("BT-11.2")
  void by_setting_the_enterprise_is_not_asked() {
    settings.during(
        Town.BAOTOU,
        "direction.enterpriseConfirms",
        false,
        () -> {
          Journey journey = dispatching.directed(BUREAU);
          journey.does(Dispatching.STATION_CONTACT, "name-commissioner", dispatching.named());
          assertThat(journey.openTasks()).containsOnly("sign").hasSize(3);
        });
  }

  @Test
  @Clause("BT-11.2")
  void by_setting_the_service_begins_without_an_agreement() {
    settings.during(
        Town.BAOTOU,
        "direction.agreement",
        false,
        () -> {
          Journey journey = dispatching.directed(BUREAU);
          journey.does(Dispatching.STATION_CONTACT, "name-commissioner", dispatching.named());
          dispatching.confirmed(journey);

          assertThat(postings.ofCase(journey.caseId())).isPresent();
          assertThat(agreements.find(journey.caseId())).isEmpty();
          assertThat(journey.file().stage()).isEqualTo(Stage.IN_SERVICE);
        });
  }

  @Test
  @Clause("BT-2")
  void without_an_agreement_too_nobody_begins_whose_filing_has_ended() {
    settings.during(
        Town.BAOTOU,
        "direction.agreement",
        false,
        () -> {
          Journey journey = dispatching.directed(BUREAU);
          journey.does(Dispatching.STATION_CONTACT, "name-commissioner", dispatching.named());
          dispatching.commissionerGivesUp();

          assertThatThrownBy(() -> dispatching.confirmed(journey)).hasMessageContaining("备案已于");
          assertThat(postings.ofCase(journey.caseId())).isEmpty();
        });
  }

  @Test
  @Clause("BT-11.2")
  void a_direction_that_nobody_answers_can_be_taken_back_and_given_anew() {
    Journey unnamed = dispatching.directed(BUREAU);
    withdrawing.withdraw(unnamed.caseId(), BUREAU);
    assertThat(unnamed.file().stage()).isEqualTo(Stage.WITHDRAWN);

    Journey unconfirmed = dispatching.directed(BANNER);
    unconfirmed.does(Dispatching.STATION_CONTACT, "name-commissioner", dispatching.named());
    withdrawing.withdraw(unconfirmed.caseId(), BANNER);
    assertThat(unconfirmed.file().stage()).isEqualTo(Stage.WITHDRAWN);
    assertThat(unconfirmed.openTasks()).isEmpty();
  }

  @Test
  @Clause("BT-11.2")
  void of_two_directions_the_earlier_counts() {
    Journey earlier = dispatching.directed(BANNER);

    assertThatThrownBy(() -> dispatching.directed(BUREAU))
        .hasMessageContaining(earlier.file().number());
  }

  @Test
  @Clause("BT-11.2")
  void by_setting_both_directions_count() {
    dispatching.directed(BANNER);

    settings.during(
        Town.BAOTOU,
        "direction.conflict",
        "NONE",
        () ->
            assertThat(dispatching.directed(BUREAU).openTasks())
                .containsExactly("name-commissioner"));
  }

  @Test
  @Clause("BT-11.2")
  void behind_a_service_that_has_begun_the_enterprise_can_be_directed_to_again() {
    Journey journey = dispatching.directed(BUREAU);
    journey.does(Dispatching.STATION_CONTACT, "name-commissioner", dispatching.named());
    dispatching.filedByBureau(
        dispatching.reported(dispatching.signed(dispatching.confirmed(journey))));

    assertThat(dispatching.directed(BANNER).openTasks()).containsExactly("name-commissioner");
  }

  @Test
  @Clause("BT-11.2")
  void when_a_service_has_been_terminated_the_enterprise_can_be_directed_to_again() {
    Journey journey = dispatching.directed(BUREAU);
    journey.does(Dispatching.STATION_CONTACT, "name-commissioner", dispatching.named());
    dispatching.filedByBureau(
        dispatching.reported(dispatching.signed(dispatching.confirmed(journey))));
    dispatching.terminated(journey);
    assertThat(journey.file().stage()).isEqualTo(Stage.ENDED);

    assertThat(dispatching.directed(BANNER).openTasks()).containsExactly("name-commissioner");
  }

  @Test
  @Clause("BT-8")
  void a_direction_too_names_services_of_the_seven_kinds() {
    Map<String, Object> unknown =
        Forms.with(dispatching.direction(), Map.of("duties", List.of("sales")));

    assertThatThrownBy(() -> town.applies(BUREAU, "directed-dispatch", unknown))
        .hasMessageContaining("服务内容类别");
  }
}
