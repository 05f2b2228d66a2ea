package org.tepai.jurisdictions;

import java.util.List;

/**
 * A setting that the code reads, and what it reads there. Declared, so that one that is missing or
 * of another kind stops the start and not a case.
 *
 * @param optional whether it may be left without a value
 */
public record SettingKey(String key, Kind kind, boolean optional) {

  /** What can be read from a setting. */
  public enum Kind {
    NUMBER("一个整数", Integer.class),
    FLAG("true 或 false", Boolean.class),
    TEXT("一个词", String.class),
    TEXTS("清单，如 [甲, 乙]", List.class),
    PARTIES("当事人编号的清单，如 [甲, 乙]", List.class);

    private final String allowed;
    private final Class<?> type;

    Kind(String allowed, Class<?> type) {
      this.allowed = allowed;
      this.type = type;
    }

    boolean holds(Object value) {
      return type.isInstance(value);
    }
  }

  public static SettingKey number(String key) {
    return new SettingKey(key, Kind.NUMBER, false);
  }

  /** A number that regulations need not set. */
  public static SettingKey optionalNumber(String key) {
    return new SettingKey(key, Kind.NUMBER, true);
  }

  public static SettingKey flag(String key) {
    return new SettingKey(key, Kind.FLAG, false);
  }

  public static SettingKey text(String key) {
    return new SettingKey(key, Kind.TEXT, false);
  }

  /** Participants who sign. */
  public static SettingKey parties(String key) {
    return new SettingKey(key, Kind.PARTIES, false);
  }

  public static SettingKey texts(String key) {
    return new SettingKey(key, Kind.TEXTS, false);
  }

  String allowed() {
    return kind.allowed + (optional ? "，或留空" : "");
  }
}
