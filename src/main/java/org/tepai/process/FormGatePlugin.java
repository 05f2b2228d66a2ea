package org.tepai.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Builds the form gate into the engine; last of all plugins, so that nothing undoes it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FormGatePlugin extends AbstractProcessEnginePlugin {

  private final DeployedForms forms = new DeployedForms();
  private final Clock clock;
  private final ObjectProvider<FormFacts> facts;
  private final ObjectProvider<ActingDeputies> deputies;
  private final ObjectProvider<CaseParties> parties;

  FormGatePlugin(
      Clock clock,
      ObjectProvider<FormFacts> facts,
      ObjectProvider<ActingDeputies> deputies,
      ObjectProvider<CaseParties> parties) {
    this.clock = clock;
    this.facts = facts;
    this.deputies = deputies;
    this.parties = parties;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    FormPrefill prefill = new FormPrefill(forms, facts);
    // a person's mistake is an answer to that person and no error of the engine
    engine.setEnableCmdExceptionLogging(false);
    engine.setCustomPreCommandInterceptorsTxRequired(
        with(engine.getCustomPreCommandInterceptorsTxRequired(), new CauseFirst(engine)));
    engine.setCustomPostCommandInterceptorsTxRequired(
        with(
            engine.getCustomPostCommandInterceptorsTxRequired(),
            new GatedCommands(new FormGate(forms, prefill, new OnBehalf(deputies), clock))));
    engine.setCustomSessionFactories(
        with(engine.getCustomSessionFactories(), new SubmittedForms.Factory()));
    engine.setCustomPostBPMNParseListeners(
        with(
            engine.getCustomPostBPMNParseListeners(),
            new EveryUserTask(List.of(new ToTheDeputy(deputies, parties), prefill))));
    engine.setCustomPreDeployers(with(engine.getCustomPreDeployers(), new FormDeploymentGate()));
    engine.setCustomHistoryLevels(
        with(engine.getCustomHistoryLevels(), new FullWithoutShownData()));
    engine.setHistory(FullWithoutShownData.NAME);
    engine.setExpressionManager(new SafeExpressions(engine::getBeans));
  }

  private static <T> List<T> with(List<? extends T> present, T addition) {
    List<T> all = present == null ? new ArrayList<>() : new ArrayList<>(present);
    all.add(addition);
    return all;
  }

  /** Adds listeners that no model can skip. */
  private static final class EveryUserTask extends AbstractBpmnParseListener {

    private final List<TaskListener> listeners;

    EveryUserTask(List<TaskListener> listeners) {
      this.listeners = listeners;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      TaskDefinition task =
          ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
      listeners.forEach(
          listener -> task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener));
    }
  }
}
