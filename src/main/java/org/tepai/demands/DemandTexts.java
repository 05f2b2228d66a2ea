package org.tepai.demands;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What an enterprise is told of its demand. */
@Component
class DemandTexts implements TextKeys {

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(TextKey.told("application.accepted", "case"));
  }

  @Override
  public Set<String> steps() {
    return Set.of("demands");
  }
}
