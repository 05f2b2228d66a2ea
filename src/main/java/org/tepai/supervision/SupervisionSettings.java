package org.tepai.supervision;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.SettingKey;
import org.tepai.jurisdictions.SettingKeys;

/** What a superior may do about an overdue task. */
@Component
class SupervisionSettings implements SettingKeys {

  @Override
  public List<SettingKey> in(Jurisdiction jurisdiction) {
    return List.of(SettingKey.texts("supervision.measures"));
  }

  @Override
  public Set<String> steps() {
    return Set.of("supervision");
  }
}
