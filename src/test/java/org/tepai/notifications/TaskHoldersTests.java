package org.tepai.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.Clause;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;
import org.tepai.organisations.Organisations;
import org.tepai.process.OpenTask;
import org.tepai.process.ProcessEngineClient;

@TepaiTest
class TaskHoldersTests {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 19);

  @Autowired private World world;
  @Autowired private TaskHolders holders;
  @Autowired private Organisations organisations;
  @Autowired private ProcessEngineClient engine;

  private Journey journey;
  private String office;

  @BeforeEach
  void anEnterpriseHasApplied() {
    world.at("2025-03-19T09:00");
    journey = world.applies("e0003");
    office = organisations.competentOffice("e0003", TODAY).id();
  }

  @Test
  @Clause("CQ-8")
  void anOfferedTaskIsTheDutyOfWhoeverHoldsItsRole() {
    OpenTask task = verification();

    assertThat(holders.assigneeOrCandidates(task)).containsExactly(office + ".clerk");
    assertThat(holders.holdingOrganisations(task)).containsExactly(office);
    assertThat(holders.contacts(task)).containsExactly(organisations.byId(office).contactPerson());
  }

  @Test
  void theSuperiorStandsAboveAnOfficeAndTheOfficeAboveAnEnterprise() {
    OpenTask task = verification();

    assertThat(holders.above(office, task, TODAY)).contains("science-bureau");
    assertThat(holders.above("science-bureau", task, TODAY)).isEmpty();
    assertThat(holders.above("e0003", task, TODAY)).contains(office);
  }

  private OpenTask verification() {
    return world.task(journey.file().processInstanceId(), "verify-enterprise");
  }
}
