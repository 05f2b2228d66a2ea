package org.tepai.process;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.tepai.TestDatabase;

/** A bare engine with the form gate and a small model, for what needs no Tasklist. */
final class GateEngine {

  private static ProcessEngine engine;
  static final GateDesk DESK = new GateDesk();

  private GateEngine() {}

  static synchronized ProcessEngine start() {
    if (engine == null) {
      engine = build();
      engine
          .getRepositoryService()
          .createDeployment()
          .addClasspathResource("gate/gate.bpmn")
          .addClasspathResource("gate/gate-start.form")
          .addClasspathResource("gate/gate-decide.form")
          .enableDuplicateFiltering(false)
          .deploy();
    }
    return engine;
  }

  private static ProcessEngine build() {
    var beans = new StaticListableBeanFactory(Map.of("facts", (FormFacts) GateEngine::facts));
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration
        .setProcessEngineName("gate")
        .setDataSource(TestDatabase.dataSource())
        .setDatabaseSchemaUpdate("true")
        .setJobExecutorActivate(false);
    configuration.setBeans(Map.of("desk", DESK));
    configuration.setMetricsEnabled(false);
    configuration.setEnableExpressionsInAdhocQueries(true);
    configuration.setProcessEnginePlugins(
        List.of(
            new SpinProcessEnginePlugin(),
            new FormGatePlugin(
                Clock.systemDefaultZone(),
                beans.getBeanProvider(FormFacts.class),
                beans.getBeanProvider(ActingDeputies.class),
                beans.getBeanProvider(CaseParties.class))));
    return configuration.buildProcessEngine();
  }

  private static Map<String, Object> facts(FormRequest request) {
    DESK.asked = request;
    return Map.of(
        "summary",
        "一".repeat(5000),
        "case_number",
        "2025-001",
        "reason",
        "上次的理由",
        "secret",
        "不得给出",
        "findings",
        List.of(Map.of("message", "成立不足一年", "on", java.time.LocalDate.of(2025, 3, 18))),
        "officers",
        DESK.officers);
  }
}
