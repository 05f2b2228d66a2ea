package org.tepai.baotou;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import org.tepai.journey.Newcomers;
import org.tepai.journey.World;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.InvalidInput;

/**
 * An enterprise names its liaison; the banner department files; a new one takes the old's place.
 */
@TepaiTest
@DisplayName("科技专干备案")
class LiaisonFilingTests {

  private static final String FIRST = "bt-firm.signer";
  private static final String SECOND = "bt-firm.second";
  private static final String CLERK = Town.DISTRICT + ".clerk";

  @Autowired Town town;
  @Autowired World world;
  @Autowired Filings filings;
  @Autowired Newcomers newcomers;
  @Autowired RegisteringPerson registering;
  @Autowired Absences absences;
  @Autowired WithdrawingApplication withdrawing;
  @Autowired People people;

  private Organisation enterprise;

  @BeforeEach
  void thereIsAnEnterprise() {
    enterprise = town.enterprise();
  }

  @Test
  @Clause("BT-17")
  @Clause("BT-16")
  void the_enterprise_applies_and_the_banner_files() {
    Journey journey = applies(FIRST);
    assertThat(journey.openTasks()).containsExactly("file-liaison");

    journey.does(CLERK, "file-liaison", BaotouForms.decision("FILE"));

    assertThat(liaisons()).containsExactly(FIRST);
    assertThat(people.inRole(FIRST, enterprise.id(), "liaison")).isTrue();
    assertThat(journey.file().stage()).isEqualTo(Stage.COMPLETED);
  }

  @Test
  @Clause("BT-17")
  void whoever_was_nominated_does_not_withdraw_the_enterprises_application() {
    String nominated = "bt-firm.liaison";
    newcomers.person(nominated, "示例永磁专干", enterprise.id(), "liaison");
    Journey journey = applies(nominated);

    assertThat(withdrawing.possible(journey.file(), nominated)).isFalse();
    assertThatThrownBy(() -> withdrawing.withdraw(journey.caseId(), nominated))
        .isInstanceOf(InvalidInput.class);
    assertThat(withdrawing.possible(journey.file(), SECOND)).isTrue();
  }

  @Test
  @Clause("BT-17")
  void a_deputy_of_the_contact_withdraws_in_his_place() {
    String deputy = "bt-firm.liaison";
    newcomers.person(deputy, "示例永磁专干", enterprise.id(), "liaison");
    Journey journey = applies(FIRST);
    assertThat(withdrawing.possible(journey.file(), deputy)).isFalse();

    absences.arranged(enterprise.id(), "bt-firm.contact", deputy, "2025-03-18", "2025-03-20");

    assertThat(withdrawing.possible(journey.file(), deputy)).isTrue();
  }

  @Test
  @Clause("BT-17")
  void whoever_has_left_the_enterprise_meanwhile_is_not_filed() {
    Journey journey = applies(FIRST);
    registering.leave(FIRST, enterprise.id(), "signer");

    assertThatThrownBy(() -> journey.does(CLERK, "file-liaison", BaotouForms.decision("FILE")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("现已不是“示例永磁有限公司”的人员");
    assertThat(liaisons()).isEmpty();
  }

  @Test
  @Clause("BT-17.3")
  void a_new_liaison_takes_the_place_of_the_old_at_the_same_instant() {
    Filing old = filings.filedIn(town.liaison(FIRST).caseId()).get(0);
    world.at("2025-06-03T10:00");

    Journey change = applies(SECOND);
    assertThat(liaisons()).containsExactly(FIRST);
    change.does(CLERK, "file-liaison", BaotouForms.decision("FILE"));

    assertThat(liaisons()).containsExactly(SECOND);
    Filing fresh = filings.filedIn(change.caseId()).get(0);
    assertThat(filings.byId(old.id()).endedAt()).contains(fresh.filedAt());
    assertThat(people.inRole(FIRST, enterprise.id(), "liaison")).isFalse();
    assertThat(people.inRole(SECOND, enterprise.id(), "liaison")).isTrue();
  }

  @Test
  @Clause("BT-17.3")
  void nobody_takes_his_own_place() {
    town.liaison(FIRST);

    assertThatThrownBy(() -> applies(FIRST))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("已经在册");
  }

  @Test
  @Clause("BT-17.3")
  void a_change_says_why() {
    town.liaison(FIRST);
    Map<String, Object> silent = BaotouForms.liaison(SECOND);
    silent.remove("change_reason");

    assertThatThrownBy(() -> town.applies("bt-firm.contact", "liaison-filing", silent))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("请填写调整原因");
  }

  @Test
  @Clause("BT-17.3")
  void a_change_that_lapses_leaves_the_old_liaison_in_place() {
    town.liaison(FIRST);
    Journey change = applies(SECOND);
    change.does(CLERK, "file-liaison", BaotouForms.decision("SUPPLEMENT", "请说明调整原因"));

    world.until("2025-03-26T00:30");

    assertThat(change.file().stage()).isEqualTo(Stage.LAPSED);
    assertThat(liaisons()).containsExactly(FIRST);
  }

  @Test
  @Clause("BT-17.3")
  void one_change_at_a_time() {
    Journey first = applies(FIRST);

    assertThatThrownBy(() -> applies(SECOND))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining(first.file().number());
  }

  @Test
  @Clause("BT-17")
  void what_is_missing_is_supplemented_and_reviewed_again() {
    Journey journey = applies(FIRST);
    journey.does(CLERK, "file-liaison", BaotouForms.decision("SUPPLEMENT", "请补充联系电话"));
    Map<String, Object> mended = BaotouForms.liaison(FIRST);
    mended.remove("liaison");
    journey.does("bt-firm.contact", "complete-supplement", mended);

    journey.does(CLERK, "file-liaison", BaotouForms.decision("FILE"));

    assertThat(liaisons()).containsExactly(FIRST);
  }

  @Test
  @Clause("BT-16")
  void somebody_in_another_post_cannot_be_filed() {
    Journey journey =
        town.applies(
            "bt-firm.contact",
            "liaison-filing",
            Forms.with(BaotouForms.liaison(FIRST), Map.of("post", "other")));

    assertThatThrownBy(() -> journey.does(CLERK, "file-liaison", BaotouForms.decision("FILE")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("不是行政管理、科技管理等岗位");
  }

  @Test
  @Clause("BT-16")
  void only_people_of_the_enterprise_can_be_named() {
    town.host();

    assertThatThrownBy(() -> applies("bt-host.specialist1")).hasMessageContaining("本单位人员");
  }

  @Test
  @Clause("BT-7.1")
  @Clause("BT-17")
  void the_bureau_has_no_part_in_it() {
    Journey journey = applies(FIRST);

    assertThatThrownBy(
        () -> journey.does("btb.filer", "file-liaison", BaotouForms.decision("FILE")));
  }

  private Journey applies(String person) {
    return town.applies("bt-firm.contact", "liaison-filing", BaotouForms.liaison(person));
  }

  private List<String> liaisons() {
    return filings.inForceOf(Town.BAOTOU, "liaison", enterprise.id()).stream()
        .flatMap(each -> each.personId().stream())
        .toList();
  }
}
