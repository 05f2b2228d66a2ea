package org.tepai.jurisdictions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Loads the jurisdictions before anything that needs them is made. */
@Configuration
class JurisdictionsConfiguration {

  @Bean
  Jurisdictions jurisdictions(ResourcePatternResolver resources) {
    return new Jurisdictions(new JurisdictionLoader(new SourceFiles(resources).all()).load());
  }
}
