package org.tepai.publications;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What is told of publications. */
@Component
class PublicationTexts implements TextKeys {

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(
        TextKey.told("publication.opened", "period", "due"),
        TextKey.told("publication.missed", "period", "due", "enterprise"),
        TextKey.told("publication.leftOut", "period").withholding("title", "reason"),
        TextKey.told("publication.published", "period", "title", "number", "demands", "results"));
  }

  @Override
  public Set<String> steps() {
    return Set.of("publications");
  }
}
