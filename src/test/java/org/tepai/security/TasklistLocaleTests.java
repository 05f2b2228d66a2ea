package org.tepai.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Chinese texts must keep up with the web applications' own, key by key. */
class TasklistLocaleTests {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome"})
  void everyKeyOfTheShippedEnglishIsTranslatedAndNoOther(String application) throws IOException {
    assertThat(texts(application, "zh-CN").keySet()).isEqualTo(texts(application, "en").keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome"})
  void placeholdersAreKept(String application) throws IOException {
    Map<String, String> chinese = texts(application, "zh-CN");
    texts(application, "en")
        .forEach(
            (key, english) ->
                assertThat(placeholders(chinese.get(key)))
                    .as(key)
                    .isEqualTo(placeholders(english)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome"})
  void noTextIsLeftInEnglishAndNoneNamesTheEngine(String application) throws IOException {
    Map<String, String> chinese = texts(application, "zh-CN");
    Map<String, String> english = texts(application, "en");
    assertThat(chinese.values()).noneMatch(text -> text.contains("Camunda"));
    assertThat(chinese)
        .allSatisfy(
            (key, text) ->
                assertThat(text.matches(".*[A-Za-z]{4}.*") && text.equals(english.get(key)))
                    .as(key)
                    .isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tasklist/scripts/config.js",
        "tasklist/styles/user-styles.css",
        "tasklist/tepai/case-tab.js"
      })
  void ourFilesWinOverTheEnginesOwn(String file) {
    assertThat(resource(file).getProtocol()).isEqualTo("file");
  }

  private static TreeSet<String> placeholders(String text) {
    return PLACEHOLDER
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> texts(String application, String locale) throws IOException {
    try (InputStream file = resource(application + "/locales/" + locale + ".json").openStream()) {
      String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      Map<String, String> texts = new TreeMap<>();
      flatten("", new ObjectMapper().readTree(withoutMark(json)), texts);
      return texts;
    }
  }

  private static String withoutMark(String json) {
    return json.charAt(0) == BYTE_ORDER_MARK ? json.substring(1) : json;
  }

  private static void flatten(String path, JsonNode node, Map<String, String> texts) {
    node.fields()
        .forEachRemaining(field -> flatten(path + "/" + field.getKey(), field.getValue(), texts));
    for (int position = 0; position < node.size() && node.isArray(); position++) {
      flatten(path + "/" + position, node.get(position), texts);
    }
    if (node.isValueNode()) {
      texts.put(path, node.asText());
    }
  }

  private static URL resource(String file) {
    return TasklistLocaleTests.class.getResource("/META-INF/resources/webjars/camunda/app/" + file);
  }
}
