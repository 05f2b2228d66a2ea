package org.tepai.publications;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.SettingKey;
import org.tepai.jurisdictions.SettingKeys;

/** Who may know how to reach an enterprise's liaison. */
@Component
class PublicationSettings implements SettingKeys {

  @Override
  public List<SettingKey> in(Jurisdiction jurisdiction) {
    return List.of(SettingKey.texts("needs.contact.visibleTo"));
  }

  @Override
  public Set<String> steps() {
    return Set.of("publications.open");
  }
}
