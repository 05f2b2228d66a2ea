package org.tepai.tooling;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.junit.jupiter.api.Test;
import org.tepai.ModelFolders;

/** What the build refuses does not come in by deployment either. */
class ModelDeploymentGateTests {

  private final ModelDeploymentGate gate = new ModelDeploymentGate();

  private static DeploymentEntity deployment(Map<String, byte[]> files) {
    DeploymentEntity deployment = new DeploymentEntity();
    deployment.setNew(true);
    files.forEach(
        (name, content) -> {
          ResourceEntity resource = new ResourceEntity();
          resource.setName(name);
          resource.setBytes(content);
          deployment.addResource(resource);
        });
    return deployment;
  }

  @Test
  void theModelsOfTheTreeComeIn() {
    DeploymentEntity deployment = deployment(ModelFolders.deployment("chongqing"));
    assertThatCode(() -> gate.deploy(deployment)).doesNotThrowAnyException();
  }

  @Test
  void aModelThatNamesAClassStaysOutAndSaysWhy() {
    Map<String, byte[]> files = ModelFolders.deployment("chongqing");
    files.computeIfPresent(
        "bpmn/shared/supplement.bpmn",
        (name, content) ->
            new String(content, StandardCharsets.UTF_8)
                .replace("camunda:expression=", "camunda:class=")
                .getBytes(StandardCharsets.UTF_8));
    assertThatExceptionOfType(BadUserRequestException.class)
        .isThrownBy(() -> gate.deploy(deployment(files)))
        .withMessageContaining("元素 open-supplement：不能指定 Java 类");
  }

  @Test
  void whatIsThereAlreadyIsNotJudgedAgain() {
    DeploymentEntity old = deployment(Map.of("old.bpmn", new byte[0]));
    old.setNew(false);
    assertThatCode(() -> gate.deploy(old)).doesNotThrowAnyException();
  }
}
