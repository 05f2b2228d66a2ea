package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;
import org.tepai.journey.Journey;
import org.tepai.journey.World;

/** What the start of the application does again must change nothing that has not changed. */
@TepaiTest
@DisplayName("重新启动")
class RestartTests {

  @Autowired JurisdictionDeployer deployer;
  @Autowired RepositoryService models;
  @Autowired World world;

  @Test
  void an_unchanged_model_gets_no_second_version() {
    long before = models.createProcessDefinitionQuery().count();
    long deployments = models.createDeploymentQuery().tenantIdIn(World.TENANT).count();

    deployer.deployAll();

    assertThat(models.createProcessDefinitionQuery().count()).isEqualTo(before);
    assertThat(models.createDeploymentQuery().tenantIdIn(World.TENANT).count())
        .isEqualTo(deployments);
  }

  @Test
  void a_case_in_the_middle_goes_on() {
    world.roundPublished("2025-1");
    Journey journey = world.applies("e0001").verified().teamApplied();

    deployer.deployAll();

    assertThat(journey.matchConfirmed().unitAgreed().screened().openTasks()).isEmpty();
  }
}
