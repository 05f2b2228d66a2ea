package org.tepai.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.journey.Forms;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.Groups;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.ActingPerson;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.TaskRouting;

/** Decision X3: what somebody had in hand in a role stays with the role when he leaves it. */
@TepaiTest
@DisplayName("岗位调整：X3 已认领未办结的退回岗位")
class LosingRolesTests {

  @Autowired private World world;
  @Autowired private Absences absences;
  @Autowired private Deputies deputies;
  @Autowired private RegisteringPerson registering;
  @Autowired private TaskRouting routing;
  @Autowired private ProcessEngineClient engine;
  @Autowired private ActingPerson acting;

  private Journey journey;
  private String office;
  private String newcomer;

  @BeforeEach
  void aNewcomerHasTakenATaskOfTheClerks() {
    journey = world.applies("e0001");
    office = journey.office();
    newcomer = office + ".newcomer";
    registering.register(newcomer, "示例新人");
    registering.join(newcomer, office, "clerk");
    acting.as(
        newcomer,
        () -> {
          engine.claim(task().id());
          return null;
        });
  }

  @Test
  void aSuccessorCanTakeWhatWasLeft() {
    registering.leave(newcomer, office, "clerk");

    assertThat(task().assignee()).isNull();
    journey.does(office + ".clerk", "verify-enterprise", Forms.decision("ACCEPT"));
  }

  @Test
  void aRoleKeptKeepsItsTasks() {
    registering.join(newcomer, office, "filer");
    registering.leave(newcomer, office, "filer");

    assertThat(task().assignee()).isEqualTo(newcomer);
    registering.leave(newcomer, office, "clerk");
  }

  @Test
  void whatADeputyHeldForWhoeverLeavesGoesBackToTheRoleAndNotToHim() {
    Deputyship away =
        absences.arranged(office, newcomer, office + ".filer", "2025-03-18", "2025-03-20");
    assertThat(task().assignee()).isEqualTo(office + ".filer");

    registering.leave(newcomer, office, "clerk");

    assertThat(task().assignee()).isNull();
    assertThat(task().owner()).isNull();
    assertThat(deputies.find(away.id()).orElseThrow().state()).isEqualTo(Deputyship.State.ENDED);
  }

  @Test
  void whatASucceedingOfficeGetsIsHeldForNobody() {
    absences.arranged(office, newcomer, office + ".filer", "2025-03-18", "2025-03-20");
    assertThat(task().owner()).isEqualTo(newcomer);

    routing.move(task().id(), group("clerk"), group("signer"));

    assertThat(task().assignee()).isNull();
    assertThat(task().owner()).isNull();
    registering.leave(newcomer, office, "clerk");
  }

  private OpenTask task() {
    return journey.task("verify-enterprise");
  }

  private String group(String role) {
    return Groups.of(World.TENANT, office, role);
  }
}
