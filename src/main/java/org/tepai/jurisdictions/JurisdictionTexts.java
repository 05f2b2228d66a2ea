package org.tepai.jurisdictions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks a jurisdiction's texts against those that the modules ask for: none is missing, none is
 * left that nobody asks for, and no brace holds what nobody fills in.
 */
class JurisdictionTexts {

  private static final Pattern BRACE = Pattern.compile("\\{([^{}]*)}");

  private final YamlMapping texts;
  private final Map<String, TextKey> required;
  private final Map<String, TextKey> known;

  JurisdictionTexts(
      Jurisdiction jurisdiction, YamlMapping root, TextCatalogue catalogue, UsedModels models) {
    this.texts = root.mapping("texts");
    this.required = byKey(catalogue.required(jurisdiction, models));
    this.known = byKey(catalogue.known(jurisdiction, models));
  }

  private static Map<String, TextKey> byKey(List<TextKey> keys) {
    return keys.stream()
        .collect(Collectors.toMap(TextKey::key, Function.identity(), (one, same) -> one));
  }

  void check() {
    required.keySet().stream().filter(key -> !texts.has(key)).sorted().forEach(this::missing);
    for (String key : texts.keys()) {
      if (known.containsKey(key)) {
        texts.optionalText(key).ifPresent(text -> placeholders(known.get(key), text));
      } else {
        texts.complain(key, "没有人用的文字“" + key + "”", Choices.of(key, known.keySet()));
      }
    }
  }

  private void missing(String key) {
    texts.complain(key, "缺少文字“" + key + "”", "一段文字，" + fillers(required.get(key)));
  }

  private void placeholders(TextKey key, String text) {
    List<String> written =
        BRACE.matcher(text).results().map(JurisdictionTexts::inside).distinct().toList();
    for (String each : written) {
      if (!key.placeholders().contains(each)) {
        texts.complain(key.key(), "“%s”中的 {%s} 无从填入".formatted(key.key(), each), fillers(key));
      }
    }
  }

  private static String inside(MatchResult brace) {
    return brace.group(1);
  }

  private static String fillers(TextKey key) {
    Set<String> allowed = key.placeholders();
    return allowed.isEmpty()
        ? "不用花括号"
        : "可用 " + allowed.stream().map(each -> "{" + each + "}").collect(Collectors.joining("、"));
  }
}
