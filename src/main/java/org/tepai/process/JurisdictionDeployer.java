package org.tepai.process;

import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;

/**
 * Deploys a jurisdiction as one unit: its own models and forms and the shared ones, under names
 * that do not depend on how the product was started. Nothing changed means nothing deployed;
 * anything changed means all of it is, because cases bind to the deployment they began in.
 */
@Component
class JurisdictionDeployer {

  private static final Logger LOG = LoggerFactory.getLogger(JurisdictionDeployer.class);

  private final Jurisdictions jurisdictions;
  private final RepositoryService models;
  private final ResourcePatternResolver resources;

  JurisdictionDeployer(
      Jurisdictions jurisdictions, RepositoryService models, ResourcePatternResolver resources) {
    this.jurisdictions = jurisdictions;
    this.models = models;
    this.resources = resources;
  }

  /** After the offices and their groups are there, before anything that starts processes. */
  @EventListener(ApplicationStartedEvent.class)
  @Order(StartOrder.MODELS)
  void deployAll() {
    jurisdictions.all().forEach(jurisdiction -> deploy(jurisdiction.id()));
  }

  private void deploy(String jurisdiction) {
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
