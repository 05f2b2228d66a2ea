package org.tepai.process;

import java.time.Clock;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets the engine up as the house wants it, beyond what properties can say. */
@Configuration
class EngineConfiguration {

  @Bean
  Clock clock(@Value("${tepai.zone}") ZoneId zone) {
    return new EngineClock(zone);
  }

  @Bean
  StepsOnly stepsOnly(StepAliases aliases) {
    return new StepsOnly(aliases);
  }

  /** Leaves models nothing to name but steps. */
  static final class StepsOnly extends AbstractCamundaConfiguration {

    private final StepAliases aliases;

    StepsOnly(StepAliases aliases) {
      this.aliases = aliases;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration configuration) {
      configuration.setBeans(aliases.asBeans());
      harden(configuration);
    }

    private static void harden(ProcessEngineConfigurationImpl configuration) {
      configuration.setEnableScriptEngineLoadExternalResources(false);
      configuration.setEnableFetchScriptEngineFromProcessApplication(false);
      configuration.setTenantCheckEnabled(true);
      configuration.setJavaSerializationFormatEnabled(false);
    }
  }
}
