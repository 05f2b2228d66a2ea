package org.tepai.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of a single field; each problem says what is wrong and what would be accepted. */
final class FieldRules {

  private final DateRules dates;

  FieldRules(LocalDate today) {
    this.dates = new DateRules(today);
  }

  /**
   * @param data what expressions see where the field stands
   * @param shown what the form shows, for options that come from data
   */
  List<String> problems(
      FormField field, Object value, Map<String, Object> data, Map<String, Object> shown) {
    if (isMissing(field, value)) {
      return field.isRequired() ? List.of(missing(field)) : List.of();
    }
    return switch (field.kind()) {
      case TEXTFIELD, TEXTAREA -> text(field, value, data);
      case NUMBER -> NumberRules.problems(field, value, data);
      case DATETIME -> dates.problem(field, value).stream().toList();
      case CHECKBOX -> value instanceof Boolean ? List.of() : List.of("只能是“是”或“否”");
      case SELECT, RADIO -> choice(value, FormOptions.of(field, data, shown)).stream().toList();
      case CHECKLIST, TAGLIST -> choices(value, FormOptions.of(field, data, shown));
      default -> List.of();
    };
  }

  private static boolean isMissing(FormField field, Object value) {
    return switch (field.kind()) {
      case CHECKBOX -> value == null || Boolean.FALSE.equals(value);
      case TEXTFIELD, TEXTAREA -> value == null || value instanceof String t && t.isBlank();
      default -> PlainValues.isEmpty(value);
    };
  }

  private static String missing(FormField field) {
    if (field.kind() == FormFieldKind.CHECKBOX) {
      return "必须勾选";
    }
    return field.kind().takesOptions() ? "必须选择" : "必须填写";
  }

  private static List<String> text(FormField field, Object value, Map<String, Object> data) {
    return value instanceof String text ? TextRules.problems(field, text, data) : List.of("须为文字");
  }

  private static Optional<String> choice(Object value, FormOptions options) {
    if (value instanceof List || value instanceof Map) {
      return Optional.of("只能选择一项，" + options.wording());
    }
    return options.offers(value)
        ? Optional.empty()
        : Optional.of("的取值" + Wording.quote(value) + "不在可选范围内，" + options.wording());
  }

  private static List<String> choices(Object value, FormOptions options) {
    if (!(value instanceof List<?> chosen)) {
      return List.of("须为所选各项的列表");
    }
    List<String> problems = new ArrayList<>();
    chosen.forEach(one -> choice(one, options).ifPresent(problems::add));
    if (new HashSet<>(chosen).size() < chosen.size()) {
      problems.add("同一项不得重复选择");
    }
    return problems;
  }
}
