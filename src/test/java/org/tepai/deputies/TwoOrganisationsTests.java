package org.tepai.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.OpenTask;

/** Decision X3: a deputy stands in at one organisation, whatever else the absent person does. */
@TepaiTest
@DisplayName("代理人：X3 一人在两个单位任职的，各单位的代理人只代本单位的事")
class TwoOrganisationsTests {

  private static final String UNIT = "u001";
  private static final String ENTERPRISE = "e0002";
  private static final String LEADER = UNIT + ".leader1";
  private static final String AT_UNIT = UNIT + ".leader2";
  private static final String AT_ENTERPRISE = ENTERPRISE + ".signer";

  @Autowired private World world;
  @Autowired private Absences absences;
  @Autowired private RegisteringPerson registering;

  private Journey journey;

  @BeforeEach
  void aLeaderIsAlsoTheContactOfAnotherEnterprise() {
    world.roundPublished("2025-1");
    registering.join(LEADER, ENTERPRISE, "contact");
    journey = world.applies("e0001").verified().teamApplied();
  }

  @AfterEach
  void heIsOnlyALeaderAgain() {
    registering.leave(LEADER, ENTERPRISE, "contact");
  }

  @Test
  void whoStandsInAtTheEnterpriseGetsNoTaskOfTheTeam() {
    enterpriseConfirms();
    absences.arranged(ENTERPRISE, LEADER, AT_ENTERPRISE, "2025-03-18", "2025-03-20");

    OpenTask task = journey.task("team-confirms");
    assertThat(task.assignee()).isEqualTo(LEADER);
    assertThat(task.owner()).isNull();
  }

  @Test
  void norOneThatComesIntoBeingMeanwhile() {
    absences.arranged(ENTERPRISE, LEADER, AT_ENTERPRISE, "2025-03-18", "2025-03-20");
    enterpriseConfirms();

    assertThat(journey.task("team-confirms").assignee()).isEqualTo(LEADER);
  }

  @Test
  void eachOrganisationHasADeputyOfItsOwnAndOneEndsWithoutTheOther() {
    Deputyship there =
        absences.arranged(ENTERPRISE, LEADER, AT_ENTERPRISE, "2025-03-18", "2025-03-20");
    Deputyship here = absences.arranged(UNIT, LEADER, AT_UNIT, "2025-03-18", "2025-03-20");
    enterpriseConfirms();
    assertThat(journey.task("team-confirms").assignee()).isEqualTo(AT_UNIT);

    absences.ended(there);
    assertThat(journey.task("team-confirms").assignee()).isEqualTo(AT_UNIT);
    assertThat(journey.task("team-confirms").owner()).isEqualTo(LEADER);

    absences.ended(here);
    assertThat(journey.task("team-confirms").assignee()).isEqualTo(LEADER);
  }

  private void enterpriseConfirms() {
    journey.does("e0001.contact", "enterprise-confirms", Forms.decision("AGREE"));
  }
}
