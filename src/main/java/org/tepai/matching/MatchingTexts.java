package org.tepai.matching;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What both sides are told when they do not agree. */
@Component
class MatchingTexts implements TextKeys {

  private static final String REASON = "reason";

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(TextKey.told("match.declined", "case").withholding(REASON));
  }

  @Override
  public Set<String> steps() {
    return Set.of("matching");
  }
}
