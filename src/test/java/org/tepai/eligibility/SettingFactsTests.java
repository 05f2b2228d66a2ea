package org.tepai.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tepai.jurisdictions.Setting;
import org.tepai.jurisdictions.Settings;

/** Tables read settings by the dots in their keys. */
class SettingFactsTests {

  @Test
  void aKeyIsReadByItsDotsAndASettingWithoutValueIsNull() {
    assertThat(facts(setting("team.size.min", 2), setting("team.size.max", null)))
        .isEqualTo(Map.of("team", Map.of("size", nullable("min", 2, "max", null))));
  }

  @Test
  void aKeyThatGoesOnFromAnothersStandsBesideIt() {
    assertThat(facts(setting("a.years.of", "ALL"), setting("a.years", 2)))
        .isEqualTo(Map.of("a", Map.of("years", 2, "yearsOf", "ALL")));
  }

  private static Map<String, Object> facts(Setting... settings) {
    Settings all = mock(Settings.class);
    when(all.all()).thenReturn(List.of(settings));
    return SettingFacts.of(all);
  }

  private static Setting setting(String key, Object value) {
    return new Setting(key, Optional.ofNullable(value), "", List.of(), List.of());
  }

  private static Map<String, Object> nullable(
      String one, Object value, String other, Object another) {
    Map<String, Object> map = new HashMap<>();
    map.put(one, value);
    map.put(other, another);
    return map;
  }
}
