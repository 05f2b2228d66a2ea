package org.tepai.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The models of each jurisdiction that new cases begin by, and the one way in which others take
 * their place: always all of them together, because cases bind to the deployment they began in.
 */
@Component
public class DeployedModels {

  private static final String SOURCE = "tepai";

  private final RepositoryService models;
  private final JdbcClient database;
  private final ActingPerson actingPerson;
  private final OneNode oneNode;
  private final Clock clock;

  DeployedModels(
      RepositoryService models,
      JdbcClient database,
      ActingPerson actingPerson,
      OneNode oneNode,
      Clock clock) {
    this.models = models;
    this.database = database;
    this.actingPerson = actingPerson;
    this.oneNode = oneNode;
    this.clock = clock;
  }

  /** Nobody else deploys from here to the end of the transaction. */
  @Transactional
  public void alone() {
    oneNode.alone("models");
  }

  /** The id of the deployment in force. */
  public Optional<String> newest(String tenant) {
    return database
        .sql(
            """
            select deployment_id from model_deployment where tenant_id = ?
            order by number desc limit 1
            """)
        .param(tenant)
        .query(String.class)
        .optional()
        .or(() -> newestInEngine(tenant));
  }

  /** Of an installation that has not been noting them for long. */
  private Optional<String> newestInEngine(String tenant) {
    return actingPerson.asSystem(
        () ->
            models
                .createDeploymentQuery()
                .tenantIdIn(tenant)
                .deploymentName(tenant)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .map(Deployment::getId)
                .findFirst());
  }

  /** The files of a deployment by their names. */
  public Map<String, byte[]> files(String deployment) {
    return actingPerson.asSystem(
        () -> {
          Map<String, byte[]> files = new TreeMap<>();
          for (Resource resource : models.getDeploymentResources(deployment)) {
            files.put(resource.getName(), content(deployment, resource));
          }
          return files;
        });
  }

  /** One file of a deployment; empty when it holds none of that name. */
  public Optional<String> text(String deployment, String name) {
    return actingPerson.asSystem(
        () ->
            models.getDeploymentResources(deployment).stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .map(each -> new String(content(deployment, each), StandardCharsets.UTF_8)));
  }

  private byte[] content(String deployment, Resource resource) {
    try (InputStream content = models.getResourceAsStreamById(deployment, resource.getId())) {
      return content.readAllBytes();
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read " + resource.getName(), unreadable);
    }
  }

  /**
   * Puts files into force, past which every gate of the engine has to let them.
   *
   * @param person the process owner who does; null when they come with the product
   * @return the id of the deployment
   * @throws UndeployableModels when a gate does not let them
   */
  @Transactional
  public String deploy(String tenant, Map<String, byte[]> files, String person) {
    DeploymentBuilder deployment = models.createDeployment();
    deployment.name(tenant).tenantId(tenant).source(SOURCE);
    files.forEach(
        (name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
    try {
      String id = actingPerson.asSystem(() -> deployment.deploy().getId());
      note(tenant, id, person);
      return id;
    } catch (ProcessEngineException refused) {
      throw new UndeployableModels(refused);
    }
  }

  private void note(String tenant, String deployment, String person) {
    database
        .sql(
            """
            insert into model_deployment (tenant_id, deployment_id, person_id, deployed_at)
            values (?, ?, ?, ?)
            """)
        .params(tenant, deployment, person, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Which engine the models run on, for tools that ask. */
  public String engineVersion() {
    return String.valueOf(ProcessEngine.class.getPackage().getImplementationVersion());
  }

  /** One process of a deployment, as whoever deployed it is told. */
  public record DeployedProcess(
      String id, String key, String name, int version, String resource, Integer timeToLive) {}

  public List<DeployedProcess> processes(String deployment) {
    return actingPerson.asSystem(
        () ->
            models.createProcessDefinitionQuery().deploymentId(deployment).list().stream()
                .map(
                    each ->
                        new DeployedProcess(
                            each.getId(),
                            each.getKey(),
                            each.getName(),
                            each.getVersion(),
                            each.getResourceName(),
                            each.getHistoryTimeToLive()))
                .toList());
  }
}
