package org.tepai.dossiers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.baotou.BaotouForms;
import org.tepai.baotou.Town;
import org.tepai.deputies.Absences;
import org.tepai.deputies.Deputyship;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.InvalidInput;

/** Where a regulation wants two to have looked, one person with two roles is not two. */
@TepaiTest
class SeparateHandsTests {

  private static final String BUREAU = "bt-bureau";
  private static final String INSPECTOR = "btb.inspector";
  private static final String FILER = "btb.filer";

  @Autowired private Town town;
  @Autowired private World world;
  @Autowired private RegisteringPerson people;
  @Autowired private Absences absences;

  @Test
  @Clause("BT-14.1")
  void whoeverInspectedAWorkstationDoesNotFileIt() {
    people.join(INSPECTOR, BUREAU, "filer");
    try {
      Journey journey = inspectedBy(INSPECTOR);

      assertThatThrownBy(() -> filedBy(journey, INSPECTOR))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("须由另一人办理");
      filedBy(inspectedBy(INSPECTOR, "bt-other"), FILER);
    } finally {
      people.leave(INSPECTOR, BUREAU, "filer");
    }
  }

  @Test
  @Clause("BT-14.1")
  void norDoesWhoeverInspectedAsADeputyNorTheAbsentForWhomWasInspected() {
    Deputyship away = absences.arranged(BUREAU, INSPECTOR, FILER, "2025-03-18", "2025-03-20");
    people.join(INSPECTOR, BUREAU, "filer");
    try {
      Journey one = inspectedBy(FILER);
      Journey other = inspectedBy(FILER, "bt-other");
      absences.ended(away);

      assertThatThrownBy(() -> filedBy(one, FILER)).isInstanceOf(InvalidInput.class);
      assertThatThrownBy(() -> filedBy(other, INSPECTOR)).isInstanceOf(InvalidInput.class);
    } finally {
      people.leave(INSPECTOR, BUREAU, "filer");
    }
  }

  @Test
  @Clause("CQ-2.2")
  void whoeverLeadsATeamGivesNeitherTheEnterprisesNorTheUnitsYes() {
    String leader = "u001.leader1";
    people.join(leader, "u001", "contact");
    people.join(leader, "e0003", "contact");
    try {
      Journey journey = world.at("2025-03-19T09:00").applies("e0003").verified().teamApplied();
      assertThatThrownBy(() -> journey.does(leader, "enterprise-confirms", Forms.decision("AGREE")))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("本人的事项不能由本人");

      Journey matched = world.applies("e0005").verified().teamApplied().matchConfirmed();
      assertThatThrownBy(() -> matched.does(leader, "unit-reviews", Forms.unitReview("AGREE")))
          .isInstanceOf(InvalidInput.class);
    } finally {
      people.leave(leader, "u001", "contact");
      people.leave(leader, "e0003", "contact");
    }
  }

  private Journey inspectedBy(String person) {
    return inspectedBy(person, "bt-host");
  }

  private Journey inspectedBy(String person, String host) {
    town.host(host, host.equals("bt-host") ? "示例科技大学" : "示例第二大学");
    return town.applies(
            host + ".contact", "workstation-filing", BaotouForms.workstation("municipal"))
        .does(person, "bureau-inspects", BaotouForms.inspection());
  }

  private static void filedBy(Journey journey, String person) {
    journey.does(person, "file-workstation", BaotouForms.decision("FILE"));
  }
}
