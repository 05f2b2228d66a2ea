package org.tepai.postings;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What is told when a posting ends before its term. */
@Component
class EndingTexts implements TextKeys {

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(TextKey.told("posting.ended", "case", "ended").withholding("reason"));
  }

  @Override
  public Set<String> steps() {
    return Set.of("postings.end");
  }
}
