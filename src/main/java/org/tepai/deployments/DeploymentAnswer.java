package org.tepai.deployments;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tepai.process.DeployedModels.DeployedProcess;

/**
 * A deployment in the shape in which the engine's interface tells it; Modeler reads the id and the
 * first of the processes.
 *
 * @param deployedProcessDefinitions by their ids; null when nothing came into force
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record DeploymentAnswer(
    String id,
    String name,
    String source,
    String tenantId,
    Map<String, Definition> deployedProcessDefinitions) {

  private static final String SOURCE = "Camunda Modeler";

  /** One process, as far as tools ask. */
  record Definition(
      String id,
      String key,
      String name,
      int version,
      String resource,
      String deploymentId,
      String tenantId,
      Integer historyTimeToLive,
      boolean suspended) {}

  static DeploymentAnswer of(String tenant, String deployment) {
    return new DeploymentAnswer(deployment, tenant, SOURCE, tenant, null);
  }

  /** The processes of the sent files: Modeler takes the first for the one that was open. */
  static DeploymentAnswer of(
      String tenant, SendingModels.Outcome outcome, List<DeployedProcess> processes) {
    Map<String, Definition> definitions = new LinkedHashMap<>();
    processes.stream()
        .filter(process -> outcome.sent().contains(process.resource()))
        .map(process -> definition(tenant, outcome.deployment(), process))
        .forEach(definition -> definitions.put(definition.id(), definition));
    return new DeploymentAnswer(outcome.deployment(), tenant, SOURCE, tenant, definitions);
  }

  private static Definition definition(String tenant, String deployment, DeployedProcess process) {
    return new Definition(
        process.id(),
        process.key(),
        process.name(),
        process.version(),
        process.resource(),
        deployment,
        tenant,
        process.timeToLive(),
        false);
  }
}
