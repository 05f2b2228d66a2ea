package org.tepai.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.SettingKey;
import org.tepai.jurisdictions.SettingKeys;

/** When the letters of a day are sent. */
@Component
class DigestSettings implements SettingKeys {

  @Override
  public List<SettingKey> in(Jurisdiction jurisdiction) {
    return List.of(SettingKey.flag("mail.digest"), SettingKey.text("mail.digestAt"));
  }
}
