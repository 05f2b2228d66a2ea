package org.tepai.rosters;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.SettingKey;
import org.tepai.jurisdictions.SettingKeys;

/** What becomes of rosters that are late, and who decides on those that are not. */
@Component
class RosterSettings implements SettingKeys {

  @Override
  public List<SettingKey> in(Jurisdiction jurisdiction) {
    return List.of(
        SettingKey.text("round.late"),
        SettingKey.text("round.lateLast"),
        SettingKey.number("extension.request.workingDays"),
        SettingKey.optionalNumber("roster.quota"),
        SettingKey.texts("confirmation.offices"),
        SettingKey.text("review.lapsedSince"));
  }

  @Override
  public Set<String> steps() {
    return Set.of("rosters", "rounds");
  }
}
