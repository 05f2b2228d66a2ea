package org.tepai.process;

import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys a jurisdiction as one unit: its own models and forms and the shared ones, under names
 * that do not depend on how the product was started. Nothing changed means nothing deployed;
 * anything changed means all of it is, because cases bind to the deployment they began in.
 */
@Component
class JurisdictionDeployer {

  private static final Logger LOG = LoggerFactory.getLogger(JurisdictionDeployer.class);

  private final RepositoryService models;
  private final ResourcePatternResolver resources;

  JurisdictionDeployer(RepositoryService models, ResourcePatternResolver resources) {
    this.models = models;
    this.resources = resources;
  }

  void deploy(String jurisdiction) {
    DeploymentBuilder deployment =
        models
            .createDeployment()
            .name(jurisdiction)
            .tenantId(jurisdiction)
            .source("tepai")
            .enableDuplicateFiltering(false);
    for (String folder : List.of("shared", jurisdiction)) {
      add(deployment, "bpmn/" + folder + "/", "*.bpmn");
      add(deployment, "bpmn/" + folder + "/", "*.dmn");
      add(deployment, "forms/" + folder + "/", "*.form");
    }
    LOG.info("Models of {} are in deployment {}", jurisdiction, deployment.deploy().getId());
  }

  private void add(DeploymentBuilder deployment, String folder, String pattern) {
    try {
      for (Resource resource : resources.getResources("classpath*:" + folder + pattern)) {
        deployment.addInputStream(folder + resource.getFilename(), resource.getInputStream());
      }
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read the models in " + folder, unreadable);
    }
  }
}
