package org.tepai.jurisdictions;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that a jurisdiction has the settings that its models' steps read, of the right kind. */
class JurisdictionSettings {

  private final Jurisdiction jurisdiction;
  private final Settings settings;
  private final YamlMapping section;
  private final Set<String> steps;

  JurisdictionSettings(Jurisdiction jurisdiction, YamlMapping root, UsedModels models) {
    this.jurisdiction = jurisdiction;
    this.settings = jurisdiction.settings();
    this.section = root.mapping("settings");
    this.steps = models.steps();
  }

  void check(Jurisdiction jurisdiction, List<SettingKeys> modules) {
    modules.stream()
        .filter(module -> UsedModels.anyOf(module.steps(), steps))
        .flatMap(module -> module.in(jurisdiction).stream())
        .distinct()
        .forEach(this::check);
  }

  private void check(SettingKey key) {
    if (!settings.has(key.key())) {
      section.complain(
          key.key(),
          "缺少设置“" + key.key() + "”",
          "{value: %s, means: 含义, clause 或 decision: 依据}".formatted(key.allowed()));
      return;
    }
    Optional<Object> value = settings.get(key.key()).value();
    if (value.isEmpty() ? !key.optional() : !key.kind().holds(value.get())) {
      section.complain(
          key.key(),
          "设置“%s”的取值是“%s”".formatted(key.key(), value.orElse("（空）")),
          "value: " + key.allowed());
    } else if (key.kind() == SettingKey.Kind.PARTIES) {
      parties(key.key());
    }
  }

  private void parties(String key) {
    new SigningParties(jurisdiction)
        .problems(settings.texts(key))
        .forEach(
            problem -> section.mapping(key).complain("value", problem.found(), problem.allowed()));
  }
}
