package org.tepai.filings;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.process.ChoiceLabels;

/** What is called by its name and number where a form let somebody choose a filing. */
@Component
class FilingLabels implements ChoiceLabels {

  private static final String LISTS = "_options";

  private final Filings filings;

  FilingLabels(Filings filings) {
    this.filings = filings;
  }

  @Override
  public Optional<String> label(String tenantId, String valuesKey, String value) {
    return Optional.of(value)
        .filter(id -> valuesKey.endsWith(LISTS))
        .flatMap(filings::find)
        .map(filing -> "%s（%s）".formatted(filing.name(), filing.number()));
  }
}
