package org.tepai.jurisdictions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.test.util.ReflectionTestUtils;

/** Lets a test see what a jurisdiction does with another value of a setting. */
@Component
public class ChangedSettings {

  private static final String FIELD = "settings";

  private final Jurisdictions jurisdictions;

  ChangedSettings(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  /** The setting has the value as long as the deed takes. */
  @SuppressWarnings("unchecked")
  public void during(String tenant, String key, Object value, Runnable deed) {
    Settings settings = jurisdictions.byId(tenant).settings();
    Map<String, Setting> before =
        (Map<String, Setting>) ReflectionTestUtils.getField(settings, FIELD);
    Map<String, Setting> changed = new LinkedHashMap<>(before);
    changed.put(key, with(settings.get(key), value));
    try {
      ReflectionTestUtils.setField(settings, FIELD, changed);
      deed.run();
    } finally {
      ReflectionTestUtils.setField(settings, FIELD, before);
    }
  }

  private static Setting with(Setting setting, Object value) {
    return new Setting(
        setting.key(),
        Optional.ofNullable(value),
        setting.meaning(),
        setting.clauses(),
        setting.decisions());
  }
}
