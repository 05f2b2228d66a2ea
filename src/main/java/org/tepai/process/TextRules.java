package org.tepai.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Length, pattern and characters of a text. */
final class TextRules {

  /** Far above what an official form asks for; keeps a forged request from filling the database. */
  private static final int LONGEST = 20_000;

  private static final Pattern EMAIL = Pattern.compile("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$");
  private static final Pattern PHONE = Pattern.compile("^(\\+|00)\\d{6,20}$");

  private TextRules() {}

  static List<String> problems(FormField field, String text, Map<String, Object> data) {
    List<String> problems = new ArrayList<>();
    if (hasInvisible(text, field.kind() == FormFieldKind.TEXTAREA)) {
      problems.add("含有不可见的控制字符，请删除后重填");
    }
    length(field, text.strip().length(), data).ifPresent(problems::add);
    field.rule("pattern").flatMap(p -> pattern(field, p, text)).ifPresent(problems::add);
    field.rule("validationType").flatMap(t -> known(t.asText(), text)).ifPresent(problems::add);
    return problems;
  }

  static boolean hasInvisible(String text, boolean severalLines) {
    return text.codePoints()
        .anyMatch(
            c ->
                Character.isISOControl(c)
                        && c != '\t'
                        && !(severalLines && (c == '\n' || c == '\r'))
                    || Character.getType(c) == Character.SURROGATE
                    || (c & 0xFFFE) == 0xFFFE);
  }

  private static Optional<String> length(FormField field, int length, Map<String, Object> data) {
    Optional<Integer> least = NumberRules.limit(field, "minLength", data).map(Number::intValue);
    int most = NumberRules.limit(field, "maxLength", data).map(Number::intValue).orElse(LONGEST);
    if (least.isPresent() && length < least.get()) {
      return Optional.of("至少 " + least.get() + " 字，现为 " + length + " 字");
    }
    return length > Math.min(most, LONGEST)
        ? Optional.of("最多 " + Math.min(most, LONGEST) + " 字，现为 " + length + " 字")
        : Optional.empty();
  }

  private static Optional<String> pattern(FormField field, JsonNode pattern, String text) {
    if (Pattern.compile(pattern.asText()).matcher(text).find()) {
      return Optional.empty();
    }
    String expected =
        field
            .setting("description")
            .map(JsonNode::asText)
            .filter(d -> !d.isBlank() && !d.startsWith("="))
            .map(TextRules::insideSentence)
            .orElse(pattern.asText());
    // what is told may be logged
    String told = field.personal().isPresent() ? "" : Wording.quote(text);
    return Optional.of("的内容" + told + "格式不对，应为：" + expected);
  }

  private static String insideSentence(String description) {
    return description.strip().replaceFirst("^应为[：:\\s]*", "").replaceFirst("。$", "");
  }

  private static Optional<String> known(String type, String text) {
    return switch (type) {
      case "email" -> EMAIL.matcher(text).matches() ? Optional.empty() : Optional.of("须为电子邮箱地址");
      case "phone" ->
          PHONE.matcher(text).matches()
              ? Optional.empty()
              : Optional.of("须为国际电话号码，如 +8623xxxxxxxx");
      default -> Optional.empty();
    };
  }
}
