package org.tepai.tooling;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.springframework.stereotype.Component;

/** Builds the gate for models into the engine. */
@Component
class ModelGatePlugin extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<Deployer> deployers = new ArrayList<>();
    if (engine.getCustomPreDeployers() != null) {
      deployers.addAll(engine.getCustomPreDeployers());
    }
    deployers.add(new ModelDeploymentGate());
    engine.setCustomPreDeployers(deployers);
  }
}
