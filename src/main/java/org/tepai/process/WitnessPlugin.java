package org.tepai.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the witness see every command; before the form gate, so that it sees what the gate does. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class WitnessPlugin extends AbstractProcessEnginePlugin {

  private final ObjectProvider<Witness> witness;
  private final ObjectProvider<ActingPerson> actingPerson;

  WitnessPlugin(ObjectProvider<Witness> witness, ObjectProvider<ActingPerson> actingPerson) {
    this.witness = witness;
    this.actingPerson = actingPerson;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomPreCommandInterceptorsTxRequired(
        with(
            engine.getCustomPreCommandInterceptorsTxRequired(),
            new WitnessedRefusals(witness, actingPerson)));
    engine.setCustomPostCommandInterceptorsTxRequired(
        with(engine.getCustomPostCommandInterceptorsTxRequired(), new WitnessedCommands(witness)));
  }

  private static List<CommandInterceptor> with(
      List<CommandInterceptor> present, CommandInterceptor addition) {
    List<CommandInterceptor> all = new ArrayList<>();
    all.addAll(present == null ? List.of() : present);
    all.add(addition);
    return all;
  }
}
