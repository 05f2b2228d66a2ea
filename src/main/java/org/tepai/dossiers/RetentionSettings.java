package org.tepai.dossiers;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.SettingKey;
import org.tepai.jurisdictions.SettingKeys;

/** How long numbers of persons are kept once their case is closed. */
@Component
class RetentionSettings implements SettingKeys {

  static final String YEARS = "retention.personal.years";

  @Override
  public List<SettingKey> in(Jurisdiction jurisdiction) {
    return List.of(SettingKey.number(YEARS));
  }
}
