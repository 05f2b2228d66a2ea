package org.tepai.notifications;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.TextCatalogue;
import org.tepai.jurisdictions.TextKey;

/** Puts news into its jurisdiction's words. */
@Component
class Wordings {

  private static final String IN_THE_SYSTEM = "（详见系统）";

  private final Jurisdictions jurisdictions;
  private final TextCatalogue catalogue;

  Wordings(Jurisdictions jurisdictions, TextCatalogue catalogue) {
    this.jurisdictions = jurisdictions;
    this.catalogue = catalogue;
  }

  Words of(News news) {
    Jurisdiction jurisdiction = jurisdictions.byId(news.tenantId());
    TextKey key = catalogue.find(jurisdiction, news.kind());
    Map<String, Object> open = open(news, key);
    return new Words(
        jurisdiction.text(key.subject().key(), open),
        jurisdiction.text(key.key(), news.values()),
        jurisdiction.text(key.key(), open));
  }

  /** Where nothing was written, nothing is withheld. */
  private static Map<String, Object> open(News news, TextKey key) {
    Map<String, Object> values = new HashMap<>(news.values());
    key.withheld().forEach(each -> values.computeIfPresent(each, (name, word) -> hidden(word)));
    return values;
  }

  private static String hidden(Object word) {
    return word.toString().isBlank() ? "" : IN_THE_SYSTEM;
  }
}
