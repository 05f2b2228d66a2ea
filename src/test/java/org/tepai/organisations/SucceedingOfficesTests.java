package org.tepai.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.process.ActingPerson;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.TaskRouting;

/**
 * Open and later tasks of a case find the succeeding office by the enterprise's township (CQ33).
 */
@TepaiTest
@Clause("CQ-8")
class SucceedingOfficesTests {

  private static final LocalDate EVE = LocalDate.of(2026, 1, 24);
  private static final LocalDate HANDOVER = LocalDate.of(2026, 1, 25);

  @Autowired private World world;
  @Autowired private TaskRouting routing;
  @Autowired private SucceedingOffices succeeding;
  @Autowired private RegisteringOrganisation registering;
  @Autowired private RegisteringPerson registeringPerson;
  @Autowired private ActingPerson acting;
  @Autowired private ProcessEngineClient processes;

  @ParameterizedTest(name = "{0} {1}: from {2} to {3}")
  @CsvSource({
    "d500112, 茨竹镇,   d500112, d500109",
    "d500112, 回兴街道, d500112, liangjiang",
    "d500105, ,         d500105, liangjiang",
    "d500109, 水土街道, d500109, liangjiang",
    "zone-liangjiang, , zone-liangjiang, liangjiang"
  })
  void anOpenTaskPassesToTheSuccessorOnTheDayAndNotBefore(
      String division, String township, String before, String after) {
    Journey journey = applied(division, township);
    assertThat(offered(before)).contains(journey.task("verify-enterprise").id());

    assertThat(succeeding.on(EVE)).isZero();
    assertThat(offered(before)).contains(journey.task("verify-enterprise").id());

    assertThat(succeeding.on(HANDOVER)).isEqualTo(1);
    assertThat(offered(before)).isEmpty();
    assertThat(offered(after)).containsExactly(journey.task("verify-enterprise").id());
  }

  @Test
  void doingItAgainFindsNothingToMove() {
    applied("d500112", "茨竹镇");
    succeeding.on(HANDOVER);

    assertThat(succeeding.on(HANDOVER)).isZero();
    assertThat(succeeding.on(HANDOVER.plusDays(1))).isZero();
  }

  @Test
  void aTaskThatSomebodyOfTheOldOfficeHadTakenIsFreeAgain() {
    Journey journey = applied("d500112", "茨竹镇");
    acting.as(
        "d500112.clerk",
        () -> {
          processes.claim(journey.task("verify-enterprise").id());
          return null;
        });

    succeeding.on(HANDOVER);

    assertThat(journey.task("verify-enterprise").assignee()).isNull();
  }

  @Test
  void placesThatStayKeepTheirOffice() {
    Journey journey = applied("d500109", "歇马街道");

    succeeding.on(HANDOVER);

    assertThat(offered("d500109")).containsExactly(journey.task("verify-enterprise").id());
  }

  private Journey applied(String division, String township) {
    String contact = "test." + CreditCodes.next().toLowerCase();
    Organisation enterprise =
        registering.enterprise(
            new EnterpriseRegistration(
                World.TENANT, "示例企业", CreditCodes.next(), division, township, contact, "示例联系人"));
    registeringPerson.register(enterprise.id() + ".contact", "示例联系人");
    registeringPerson.join(enterprise.id() + ".contact", enterprise.id(), "contact");
    return world.applies(enterprise.id());
  }

  private List<String> offered(String office) {
    return routing.offeredTo(Groups.of(World.TENANT, office, "clerk")).stream()
        .filter(task -> task.key().equals("verify-enterprise"))
        .map(OpenTask::id)
        .toList();
  }
}
