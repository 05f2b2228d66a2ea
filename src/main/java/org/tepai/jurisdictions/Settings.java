package org.tepai.jurisdictions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A jurisdiction's settings by key and type; a wrong key or type is a fault of the asking code. */
public class Settings {

  private final String jurisdiction;
  private final Map<String, Setting> settings;

  Settings(String jurisdiction, Map<String, Setting> settings) {
    this.jurisdiction = jurisdiction;
    this.settings = settings;
  }

  public int number(String key) {
    return present(key, Integer.class);
  }

  /** Empty where the regulation sets no number. */
  public OptionalInt optionalNumber(String key) {
    Optional<Object> value = get(key).value();
    return value.isPresent() ? OptionalInt.of(number(key)) : OptionalInt.empty();
  }

  public String text(String key) {
    return present(key, String.class);
  }

  public boolean flag(String key) {
    return present(key, Boolean.class);
  }

  @SuppressWarnings("unchecked")
  public List<String> texts(String key) {
    return (List<String>) present(key, List.class);
  }

  public boolean has(String key) {
    return settings.containsKey(key);
  }

  /** The setting with its clauses and decision, for those who show or document it. */
  public Setting get(String key) {
    Setting setting = settings.get(key);
    if (setting == null) {
      throw new IllegalArgumentException(
          "no setting '%s' in jurisdiction '%s'; known: %s"
              .formatted(key, jurisdiction, settings.keySet()));
    }
    return setting;
  }

  public Collection<Setting> all() {
    return settings.values();
  }

  private <T> T present(String key, Class<T> type) {
    Object value =
        get(key)
            .value()
            .orElseThrow(
                () -> new IllegalStateException("setting '%s' has no value".formatted(key)));
    if (!type.isInstance(value)) {
      throw new IllegalStateException(
          "setting '%s' is %s, not %s".formatted(key, value, type.getSimpleName()));
    }
    return type.cast(value);
  }
}
