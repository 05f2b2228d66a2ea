package org.tepai.deputies;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.SettingKey;
import org.tepai.jurisdictions.SettingKeys;

/** How long somebody may stand in for somebody. */
@Component
class DeputySettings implements SettingKeys {

  @Override
  public List<SettingKey> in(Jurisdiction jurisdiction) {
    return List.of(SettingKey.number("deputy.maxDays"));
  }
}
