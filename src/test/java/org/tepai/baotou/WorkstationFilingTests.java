package org.tepai.baotou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.dossiers.Stage;
import org.tepai.dossiers.WithdrawingApplication;
import org.tepai.filings.Filing;
import org.tepai.filings.Filings;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.notifications.Notifications;
import org.tepai.organisations.Organisation;
import org.tepai.process.InvalidInput;

/** Workstations of both levels: inspected where the regulation says, filed by the bureau. */
@TepaiTest
@DisplayName("工作站备案")
class WorkstationFilingTests {

  private static final String PROCESS = "workstation-filing";
  private static final String CONTACT = "bt-host.contact";
  private static final Map<String, Object> FILE = BaotouForms.decision("FILE");

  @Autowired Town town;
  @Autowired World world;
  @Autowired Filings filings;
  @Autowired Notifications notifications;
  @Autowired WithdrawingApplication withdrawing;
  @Autowired JdbcTemplate database;

  private Organisation host;

  @BeforeEach
  void thereIsAHost() {
    host = town.host();
  }

  @Test
  @Clause("BT-3")
  @Clause("BT-14.1")
  @Clause("BT-7.1")
  void a_municipal_station_is_inspected_and_filed_by_the_bureau_without_the_banner() {
    Journey journey = applies("municipal");
    assertThat(journey.openTasks()).containsExactly("bureau-inspects");

    journey.does("btb.inspector", "bureau-inspects", BaotouForms.inspection());
    journey.does("btb.filer", "file-workstation", FILE);

    assertThat(inForce()).extracting(Filing::category).containsExactly("municipal");
    assertThat(inForce().get(0).number()).isEqualTo("包特站〔2025〕0001号");
    assertThat(inForce().get(0).name()).isEqualTo("示例稀土材料工作站");
    assertThat(journey.file().stage()).isEqualTo(Stage.COMPLETED);
  }

  @Test
  @Clause("BT-14.2")
  @Clause("BT-7.2")
  void a_banner_station_is_inspected_and_recommended_by_the_banner_and_filed_by_the_bureau() {
    Journey journey = applies("banner");
    assertThat(journey.openTasks()).containsExactly("banner-inspects");

    journey.does(Town.DISTRICT + ".inspector", "banner-inspects", BaotouForms.inspection());
    assertThat(journey.openTasks()).containsExactly("file-workstation");
    journey.does("btb.filer", "file-workstation", FILE);

    assertThat(inForce()).extracting(Filing::category).containsExactly("banner");
  }

  @Test
  @Clause("BT-14.1")
  void a_municipal_station_is_supervised_by_its_host_and_the_bureau_is_told() {
    Journey journey = town.municipalStation();

    assertThat(supervisor(journey)).containsExactly(host.id() + " research");
    assertThat(notifications.newestFor("btb.clerk", 20))
        .anySatisfy(told -> assertThat(told.text()).contains("科研管理部门归口管理").doesNotContain("（无）"));
  }

  @Test
  @Clause("BT-14.2")
  @Clause("BT-7.2")
  void a_banner_station_is_supervised_by_the_banner() {
    Journey journey = applies("banner");
    journey.does(Town.DISTRICT + ".inspector", "banner-inspects", BaotouForms.inspection());
    journey.does("btb.filer", "file-workstation", FILE);

    assertThat(supervisor(journey)).containsExactly(Town.DISTRICT + " clerk");
    assertThat(notifications.newestFor(Town.DISTRICT + ".clerk", 20))
        .anySatisfy(told -> assertThat(told.text()).contains("由你单位归口管理").doesNotContain("（无）"));
  }

  private List<String> supervisor(Journey journey) {
    return database.queryForList(
        "select supervisor_id || ' ' || supervisor_role from filing where case_id = ?",
        String.class,
        journey.caseId());
  }

  @Test
  @Clause("BT-3")
  void filing_and_inspection_are_due_in_ten_working_days() {
    Journey journey = applies("municipal");
    // Tuesday 2025-03-18: ten working days end on Tuesday 2025-04-01
    assertThat(journey.task("bureau-inspects").due())
        .isBetween("2025-04-01T23:59:00+08:00", "2025-04-02T00:00:00+08:00");

    journey.does("btb.inspector", "bureau-inspects", BaotouForms.inspection());
    assertThat(journey.task("file-workstation").due())
        .isBetween("2025-04-01T23:59:00+08:00", "2025-04-02T00:00:00+08:00");
  }

  @Test
  @Clause("BT-14.1")
  void an_inspection_says_how_it_was_made_and_what_was_seen() {
    Journey journey = applies("municipal");
    Map<String, Object> without = Forms.with(BaotouForms.inspection(), none("inspection_method"));

    assertThatThrownBy(() -> journey.does("btb.inspector", "bureau-inspects", without))
        .hasMessageContaining("考察方式");
    assertThatThrownBy(
            () -> journey.does("btb.inspector", "bureau-inspects", BaotouForms.decision("REFUSE")))
        .hasMessageContaining("结论");
  }

  private static Map<String, Object> none(String key) {
    Map<String, Object> none = new HashMap<>();
    none.put(key, null);
    return none;
  }

  @Test
  @Clause("BT-3")
  void what_is_missing_is_supplemented_as_often_as_needed_and_inspected_again() {
    Journey journey = applies("municipal");
    for (int time = 1; time <= 3; time++) {
      journey.does("btb.inspector", "bureau-inspects", BaotouForms.returnedInspection());
      journey.does(CONTACT, "complete-supplement", supplemented("municipal"));
    }
    journey.does("btb.inspector", "bureau-inspects", BaotouForms.inspection());

    journey.does("btb.filer", "file-workstation", BaotouForms.decision("SUPPLEMENT", "请补充场地证明"));
    journey.does(CONTACT, "complete-supplement", supplemented("municipal"));

    assertThat(journey.openTasks()).containsExactly("bureau-inspects");
    assertThat(journey.file().supplements()).isEqualTo(4);
  }

  private static Map<String, Object> supplemented(String category) {
    return Forms.with(BaotouForms.workstation(category), none("division"));
  }

  @Test
  @Clause("BT-3")
  void what_is_not_supplemented_in_five_working_days_lapses_and_may_be_asked_again() {
    Journey journey = applies("municipal");
    journey.does("btb.inspector", "bureau-inspects", BaotouForms.returnedInspection());

    world.until("2025-03-26T00:30");

    assertThat(journey.file().stage()).isEqualTo(Stage.LAPSED);
    assertThat(applies("municipal").openTasks()).containsExactly("bureau-inspects");
  }

  @Test
  @Clause("BT-3")
  void the_host_may_withdraw_until_the_inspection_is_done() {
    Journey journey = applies("municipal");
    withdrawing.withdraw(journey.caseId(), CONTACT);
    assertThat(journey.file().stage()).isEqualTo(Stage.WITHDRAWN);

    Journey inspected = applies("municipal");
    inspected.does("btb.inspector", "bureau-inspects", BaotouForms.inspection());
    assertThatThrownBy(() -> withdrawing.withdraw(inspected.caseId(), CONTACT))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @Clause("BT-13.3")
  @Clause("BT-6.experience")
  void a_host_with_too_few_years_is_not_recommended() {
    Journey journey =
        applies(Forms.with(BaotouForms.workstation("municipal"), Map.of("service_years", 1)));

    assertThatThrownBy(
            () -> journey.does("btb.inspector", "bureau-inspects", BaotouForms.inspection()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("从事相关服务不满2年");
  }

  @Test
  @Clause("BT-13.1")
  void a_host_from_elsewhere_in_the_region_is_recommended_with_a_hint() {
    Journey journey =
        applies(
            Forms.with(BaotouForms.workstation("municipal"), Map.of("registered_in", "region")));

    journey.does("btb.inspector", "bureau-inspects", BaotouForms.inspection());

    assertThat(journey.openTasks()).containsExactly("file-workstation");
  }

  @Test
  @Clause("BT-6.levels")
  void a_host_may_have_one_station_of_each_category() {
    town.municipalStation();

    assertThatThrownBy(() -> applies("municipal"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("工作站");
    assertThat(applies("banner").openTasks()).containsExactly("banner-inspects");
  }

  @Test
  @Clause("BT-3")
  void only_one_application_of_a_category_is_open_at_a_time() {
    Journey first = applies("municipal");

    assertThatThrownBy(() -> applies("municipal"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(first.file().number());
  }

  private Journey applies(String category) {
    return applies(BaotouForms.workstation(category));
  }

  private Journey applies(Map<String, Object> form) {
    return town.applies(CONTACT, PROCESS, form);
  }

  private List<Filing> inForce() {
    return filings.inForceOf(Town.BAOTOU, "workstation", host.id());
  }
}
