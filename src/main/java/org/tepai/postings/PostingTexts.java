package org.tepai.postings;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What is told when a posting begins. */
@Component
class PostingTexts implements TextKeys {

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(TextKey.told("agreement.filed", "case", "begins", "ends"));
  }

  @Override
  public Set<String> steps() {
    return Set.of("postings.begin");
  }
}
