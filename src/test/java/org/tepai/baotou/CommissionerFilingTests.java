package org.tepai.baotou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.deputies.Absences;
import org.tepai.dossiers.Stage;
import org.tepai.dossiers.WithdrawingApplication;
import org.tepai.filings.Filing;
import org.tepai.filings.Filings;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.People;
import org.tepai.process.InvalidInput;

/** A commissioner asks a workstation, which reviews first; the bureau files. */
@TepaiTest
@DisplayName("科技特派员备案")
class CommissionerFilingTests {

  private static final String PROCESS = "commissioner-filing";
  private static final String SPECIALIST = "bt-host.specialist1";
  private static final String STATION = "bt-host.contact";

  @Autowired Town town;
  @Autowired World world;
  @Autowired Filings filings;
  @Autowired Absences absences;
  @Autowired People people;
  @Autowired WithdrawingApplication withdrawing;

  private Filing station;

  @BeforeEach
  void thereIsAWorkstation() {
    station = filings.filedIn(town.municipalStation().caseId()).get(0);
  }

  @Test
  @Clause("BT-2")
  @Clause("BT-7.3")
  @Clause("BT-10")
  void the_station_reviews_the_bureau_files_and_the_commissioner_stands_under_the_station() {
    Journey journey = applies();
    assertThat(journey.openTasks()).containsExactly("station-reviews");

    journey.does(STATION, "station-reviews", BaotouForms.decision("AGREE"));
    journey.does("btb.filer", "file-commissioner", BaotouForms.decision("FILE"));

    Filing filed = filings.filedIn(journey.caseId()).get(0);
    assertThat(filed.underId()).contains(station.id());
    assertThat(filed.number()).isEqualTo("包特员〔2025〕0001号");
    assertThat(filed.personId()).contains(SPECIALIST);
    assertThat(people.inRole(SPECIALIST, filed.organisationId().orElseThrow(), "commissioner"))
        .isTrue();
    assertThat(journey.file().stage()).isEqualTo(Stage.COMPLETED);
  }

  @Test
  @Clause("BT-2")
  void only_a_station_in_force_can_be_chosen() {
    assertThatThrownBy(() -> town.applies(SPECIALIST, PROCESS, BaotouForms.commissioner("nobody")))
        .hasMessageContaining("加入的工作站");
  }

  @Test
  @Clause("BT-10")
  void the_station_may_decline_with_a_reason() {
    Journey journey = applies();
    assertThatThrownBy(
            () -> journey.does(STATION, "station-reviews", BaotouForms.decision("DECLINE")))
        .hasMessageContaining("意见");

    journey.does(STATION, "station-reviews", BaotouForms.decision("DECLINE", "本站专业不符"));

    assertThat(journey.file().stage()).isEqualTo(Stage.REFUSED);
    assertThat(applies().openTasks()).containsExactly("station-reviews");
  }

  @Test
  @Clause("BT-10")
  void the_bureau_may_return_but_not_refuse_a_filing() {
    Journey journey = applies();
    journey.does(STATION, "station-reviews", BaotouForms.decision("AGREE"));
    assertThatThrownBy(
            () ->
                journey.does("btb.filer", "file-commissioner", BaotouForms.decision("REFUSE", "否")))
        .hasMessageContaining("结论");

    journey.does("btb.filer", "file-commissioner", BaotouForms.decision("SUPPLEMENT", "请补充经历"));
    journey.does(SPECIALIST, "complete-supplement", BaotouForms.commissioner(station.id()));

    assertThat(journey.openTasks()).containsExactly("station-reviews");
  }

  @Test
  @Clause("BT-10")
  void what_is_not_supplemented_in_time_lapses() {
    Journey journey = applies();
    journey.does(STATION, "station-reviews", BaotouForms.decision("SUPPLEMENT", "请补充经历"));

    world.until("2025-03-26T00:30");

    assertThat(journey.file().stage()).isEqualTo(Stage.LAPSED);
  }

  @Test
  @Clause("BT-10")
  void the_applicant_may_withdraw_until_the_station_has_reviewed() {
    Journey journey = applies();

    withdrawing.withdraw(journey.caseId(), SPECIALIST);

    assertThat(journey.file().stage()).isEqualTo(Stage.WITHDRAWN);
  }

  @Test
  @Clause("BT-10")
  void only_a_deputy_withdraws_what_somebody_applies_for_himself() {
    Journey journey = applies();
    String colleague = "bt-host.specialist2";
    assertThat(withdrawing.possible(journey.file(), STATION)).isFalse();
    assertThat(withdrawing.possible(journey.file(), colleague)).isFalse();

    absences.arranged(
        station.organisationId().orElseThrow(), SPECIALIST, colleague, "2025-03-18", "2025-03-20");

    assertThat(withdrawing.possible(journey.file(), colleague)).isTrue();
  }

  @Test
  @Clause("BT-5.technical")
  @Clause("BT-9")
  void a_technical_commissioner_without_degree_or_title_cannot_pass_the_review() {
    Journey journey = applies(Map.of("education", "college", "degree", "none", "title", "junior"));

    assertThatThrownBy(
            () -> journey.does(STATION, "station-reviews", BaotouForms.decision("AGREE")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("没有本科学位");
  }

  @Test
  @Clause("BT-5.service")
  @Clause("BT-9")
  void a_service_commissioner_needs_no_degree_but_knows_the_policies() {
    Journey journey =
        applies(
            Map.of(
                "category", "service",
                "source", "service_agency",
                "education", "college",
                "degree", "none",
                "title", "none",
                "knowledge", BaotouForms.knowledge()));

    journey.does(STATION, "station-reviews", BaotouForms.decision("AGREE"));

    assertThat(journey.openTasks()).containsExactly("file-commissioner");
  }

  @Test
  @Clause("BT-10")
  void whoever_is_filed_or_has_applied_does_not_apply_again() {
    Journey open = applies();
    assertThatThrownBy(this::applies)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(open.file().number());

    open.does(STATION, "station-reviews", BaotouForms.decision("AGREE"));
    open.does("btb.filer", "file-commissioner", BaotouForms.decision("FILE"));
    assertThatThrownBy(this::applies)
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("最多 1 个");
  }

  private Journey applies() {
    return applies(Map.of());
  }

  private Journey applies(Map<String, Object> otherwise) {
    return town.applies(
        SPECIALIST, PROCESS, Forms.with(BaotouForms.commissioner(station.id()), otherwise));
  }
}
