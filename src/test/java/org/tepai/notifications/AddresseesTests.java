package org.tepai.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.deputies.Absences;
import org.tepai.dossiers.Case;
import org.tepai.journey.World;
import org.tepai.organisations.RegisteringPerson;

/** Decision X3: letters follow the organisation for which somebody stands in. */
@TepaiTest
class AddresseesTests {

  private static final String LEADER = "u001.leader1";
  private static final String ENTERPRISE = "e0002";

  @Autowired private World world;
  @Autowired private Absences absences;
  @Autowired private RegisteringPerson registering;
  @Autowired private Addressees addressees;
  @Autowired private Concern concern;

  @BeforeEach
  void aLeaderIsAlsoTheContactOfAnEnterpriseAndHasADeputyThere() {
    registering.join(LEADER, ENTERPRISE, "contact");
    absences.arranged(ENTERPRISE, LEADER, "e0002.signer", "2025-03-18", "2025-03-20");
  }

  @AfterEach
  void heIsOnlyALeaderAgain() {
    registering.leave(LEADER, ENTERPRISE, "contact");
  }

  @Test
  void lettersAboutHisTeamReachHimself() {
    Case file = world.applies("e0001").verified().teamApplied().file();

    assertThat(about(file)).containsExactly(new Addressee(LEADER, List.of()));
  }

  @Test
  void lettersAboutTheEnterpriseReachItsDeputy() {
    Case file = world.applies(ENTERPRISE).file();

    assertThat(about(file)).containsExactly(new Addressee("e0002.signer", List.of(LEADER)));
  }

  private List<Addressee> about(Case file) {
    return addressees.of(
        List.of(Recipient.person(LEADER)), concern.of(News.of(file, "any", Map.of())));
  }
}
