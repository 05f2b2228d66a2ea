package org.tepai.eligibility;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tepai.jurisdictions.Setting;
import org.tepai.jurisdictions.Settings;

/**
 * A jurisdiction's settings as tables read them: {@code settings.team.size.min}. Where a setting's
 * key goes on from another's ({@code a.b} and {@code a.b.c}), the longer one stands beside it with
 * the dot written as a capital: {@code settings.a.bC}.
 */
final class SettingFacts {

  private SettingFacts() {}

  static Map<String, Object> of(Settings settings) {
    Map<String, Object> nested = new LinkedHashMap<>();
    settings.all().stream()
        .sorted(Comparator.comparingInt(setting -> setting.key().length()))
        .forEach(setting -> put(nested, setting));
    return nested;
  }

  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> nested, Setting setting) {
    String[] parts = setting.key().split("\\.");
    Map<String, Object> level = nested;
    String name = parts[0];
    for (int part = 1; part < parts.length; part++) {
      if (level.containsKey(name) && !(level.get(name) instanceof Map)) {
        name = name + Character.toUpperCase(parts[part].charAt(0)) + parts[part].substring(1);
      } else {
        level = (Map<String, Object>) level.computeIfAbsent(name, key -> new LinkedHashMap<>());
        name = parts[part];
      }
    }
    level.put(name, setting.value().orElse(null));
  }
}
