package org.tepai.notifications;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What is told of a case's beginning and end: each text only where the models get that far. */
@Configuration
class CaseTexts {

  private static final String CASE = "case";
  private static final String REASON = "reason";
  private static final String ORGANISATION = "organisation";
  private static final String PROCESS = "process";

  /** A text that one step tells. */
  private record ToldWith(String step, TextKey text) implements TextKeys {

    @Override
    public List<TextKey> in(Jurisdiction jurisdiction) {
      return List.of(text);
    }

    @Override
    public Set<String> steps() {
      return Set.of(step);
    }
  }

  @Bean
  static TextKeys registeredText() {
    return new ToldWith(
        "dossier.open",
        TextKey.told("application.registered", CASE, PROCESS, ORGANISATION, "office"));
  }

  @Bean
  static TextKeys refusedText() {
    return new ToldWith("dossier.refuse", ended("application.refused"));
  }

  @Bean
  static TextKeys withdrawnText() {
    return new ToldWith("dossier.withdraw", ended("application.withdrawn"));
  }

  @Bean
  static TextKeys lapsedText() {
    return new ToldWith("dossier.lapse", ended("application.lapsed"));
  }

  @Bean
  static TextKeys completedText() {
    return new ToldWith("dossier.complete", ended("application.completed"));
  }

  @Bean
  static TextKeys returnedText() {
    return new ToldWith(
        "supplements.open",
        TextKey.told("supplement.opened", CASE, PROCESS, ORGANISATION, "due", "time", "max")
            .withholding(REASON));
  }

  private static TextKey ended(String key) {
    return TextKey.told(key, CASE, PROCESS, ORGANISATION).withholding(REASON);
  }
}
