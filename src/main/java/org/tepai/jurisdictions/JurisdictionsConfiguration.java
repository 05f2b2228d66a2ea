package org.tepai.jurisdictions;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Loads the jurisdictions before anything that needs them is made. */
@Configuration
class JurisdictionsConfiguration {

  @Bean
  TextCatalogue textCatalogue(List<TextKeys> modules) {
    return new TextCatalogue(modules);
  }

  @Bean
  ModelSetCheck modelSetCheck(
      ResourcePatternResolver resources, TextCatalogue texts, List<SettingKeys> settings) {
    return new ModelSetCheck(new SourceFiles(resources), texts, settings);
  }

  @Bean
  Jurisdictions jurisdictions(
      ResourcePatternResolver resources, TextCatalogue texts, List<SettingKeys> settings) {
    return new Jurisdictions(
        new JurisdictionLoader(new SourceFiles(resources).all())
            .withTexts(texts)
            .withSettings(settings)
            .load());
  }
}
