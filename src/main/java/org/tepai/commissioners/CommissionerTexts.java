package org.tepai.commissioners;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.TextKey;
import org.tepai.jurisdictions.TextKeys;

/** What a team is told by its sending unit. */
@Component
class CommissionerTexts implements TextKeys {

  private static final String REASON = "reason";

  @Override
  public List<TextKey> in(Jurisdiction jurisdiction) {
    return List.of(TextKey.told("unit.refused", "case").withholding(REASON));
  }

  @Override
  public Set<String> steps() {
    return Set.of("commissioners");
  }
}
