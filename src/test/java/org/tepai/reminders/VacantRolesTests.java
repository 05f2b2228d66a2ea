package org.tepai.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.notifications.Message;
import org.tepai.notifications.Notifications;
import org.tepai.organisations.Groups;
import org.tepai.organisations.RegisteringPerson;
import org.tepai.process.Accounts;
import org.tepai.process.ActingPerson;
import org.tepai.process.ProcessEngineClient;
import org.tepai.process.TaskRouting;

/** Decision X3: what nobody can do is told at once to those who can put somebody there. */
@TepaiTest
class VacantRolesTests {

  private static final String ABOVE = "bureau.publisher";

  @Autowired private World world;
  @Autowired private Accounts accounts;
  @Autowired private RegisteringPerson people;
  @Autowired private TaskRouting routing;
  @Autowired private Notifications notifications;
  @Autowired private ProcessEngineClient engine;
  @Autowired private ActingPerson acting;

  private String office;

  @BeforeEach
  void anOfficeWithItsPeople() {
    office = world.applies("e0002").office();
  }

  @AfterEach
  void everybodyIsBack() {
    accounts.join(office + ".clerk", group("clerk"));
    people.join(office + ".filer", office, "filer");
  }

  @Test
  void aTaskForARoleThatNobodyHoldsIsToldWhenItIsCreated() {
    accounts.leave(office + ".clerk", group("clerk"));

    Journey journey = world.applies("e0002");

    String vacancy = "（案卷 " + journey.file().number() + "）无人在岗办理，请尽快确定人员。";
    assertThat(toldTo(ABOVE)).singleElement().asString().contains("核验企业申请", vacancy);
    assertThat(toldTo(office + ".clerk")).singleElement().asString().contains(vacancy);
  }

  @Test
  void aTaskThatSomebodyCanDoIsNotToldOf() {
    world.applies("e0002");

    assertThat(toldTo(ABOVE)).isEmpty();
  }

  @Test
  void whenTheLastOneLeavesWhatWaitsForTheRoleIsToldOnce() {
    Journey journey = world.applies("e0002");
    routing.move(journey.task("verify-enterprise").id(), group("clerk"), group("filer"));

    people.leave(office + ".filer", office, "filer");
    people.join(office + ".filer", office, "filer");
    people.leave(office + ".filer", office, "filer");

    assertThat(toldTo(ABOVE)).singleElement().asString().contains(journey.file().number());
  }

  @Test
  void whatTheLastOneHadTakenIsToldOfAsWell() {
    Journey journey = world.applies("e0002");
    routing.move(journey.task("verify-enterprise").id(), group("clerk"), group("filer"));
    acting.as(
        office + ".filer",
        () -> {
          engine.claim(journey.task("verify-enterprise").id());
          return null;
        });

    people.leave(office + ".filer", office, "filer");

    assertThat(journey.task("verify-enterprise").assignee()).isNull();
    assertThat(toldTo(ABOVE)).singleElement().asString().contains(journey.file().number());
  }

  private String group(String role) {
    return Groups.of(World.TENANT, office, role);
  }

  private List<String> toldTo(String person) {
    return notifications.newestFor(person, 50).stream()
        .filter(message -> message.kind().equals("task.vacant"))
        .map(Message::text)
        .toList();
  }
}
