package org.tepai.tooling;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Keeps a model out that the build would refuse, through whichever door it comes: a model may run
 * whatever it names, so it is judged before the engine reads it.
 */
final class ModelDeploymentGate implements Deployer {

  private ModelLint lint;

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (deployment.isNew()) {
      refuse(lint().problems(files(deployment)));
    }
  }

  /** Made at the first new deployment; most starts have none. */
  private synchronized ModelLint lint() {
    if (lint == null) {
      lint = ModelLint.ofProduct();
    }
    return lint;
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new BadUserRequestException(
          "模型不能部署：\n" + problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
  }

  private static Map<String, byte[]> files(DeploymentEntity deployment) {
    return deployment.getResources().values().stream()
        .collect(Collectors.toMap(ResourceEntity::getName, ResourceEntity::getBytes));
  }
}
