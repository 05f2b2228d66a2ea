package org.tepai.supervision;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What an overdue office is told of the office above; its own words stay in the system. */
@Component
class SupervisionTexts implements TextKeys {

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(
        TextKey.told("supervision.done", "superior", "office", "count", "tasks", "measure")
            .withholding("words"));
  }

  @Override
  public Set<String> steps() {
    return Set.of("supervision");
  }
}
