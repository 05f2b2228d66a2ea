package org.tepai.calendars;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.SettingKey;
import org.tepai.jurisdictions.SettingKeys;

/** How deadlines are counted. */
@Component
class DeadlineSettings implements SettingKeys {

  @Override
  public List<SettingKey> in(Jurisdiction jurisdiction) {
    return List.of(
        SettingKey.text("deadline.roll"),
        SettingKey.flag("deadline.inclusive"),
        SettingKey.text("deadline.cutoff"));
  }
}
