package org.tepai.dossiers;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.SettingKey;
import org.tepai.jurisdictions.SettingKeys;

/** How often and for how long a case is returned for completion. */
@Component
class SupplementSettings implements SettingKeys {

  @Override
  public List<SettingKey> in(Jurisdiction jurisdiction) {
    return List.of(
        SettingKey.optionalNumber("supplement.max"), SettingKey.number("supplement.workingDays"));
  }

  @Override
  public Set<String> steps() {
    return Set.of("supplements");
  }
}
