package org.tepai.process;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Reads what was handed in with a form as decision tables want it: every question of the form is
 * there, answered or not, and a date is a date.
 */
@Component
public class TypedAnswers {

  private static final int DATE_LENGTH = "2025-03-18".length();

  private final FormReader forms;

  TypedAnswers(FormReader forms) {
    this.forms = forms;
  }

  /**
   * @param content what was handed in; empty when nothing was
   * @return by key of each field that people fill in: text, number, flag, date, list of texts or of
   *     rows; null where nothing was answered, an empty list where nothing was chosen or listed
   */
  public Map<String, Object> of(String jurisdiction, String formId, Map<String, Object> content) {
    Map<String, Object> answers = new LinkedHashMap<>();
    collect(forms.schema(jurisdiction, formId).fields(), content, answers);
    return answers;
  }

  private static void collect(
      List<FormField> fields, Map<String, ?> content, Map<String, Object> answers) {
    for (FormField field : fields) {
      if (field.isFrame()) {
        collect(field.children(), content, answers);
      } else if (filledIn(field)) {
        answers.put(field.name(), typed(field, content.get(field.name())));
      }
    }
  }

  private static boolean filledIn(FormField field) {
    return !field.name().isBlank()
        && !field.disabled()
        && !field.readonly().equals("true")
        && field.kind() != FormFieldKind.EXPRESSION
        && field.kind() != FormFieldKind.TABLE;
  }

  private static Object typed(FormField field, Object value) {
    return switch (field.kind()) {
      case DYNAMICLIST -> rows(field, value);
      case GROUP -> row(field, value);
      case CHECKLIST, TAGLIST -> value instanceof List<?> chosen ? chosen : List.of();
      case DATETIME -> date(value);
      default -> value instanceof String text && text.isBlank() ? null : value;
    };
  }

  private static Object date(Object value) {
    String text = value == null ? "" : value.toString();
    if (text.isBlank()) {
      return null;
    }
    return text.length() == DATE_LENGTH ? LocalDate.parse(text) : text;
  }

  private static List<?> rows(FormField list, Object value) {
    return value instanceof List<?> rows
        ? rows.stream().map(row -> row(list, row)).toList()
        : List.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> row(FormField parent, Object value) {
    Map<String, Object> answers = new LinkedHashMap<>();
    Map<String, ?> content = value instanceof Map<?, ?> row ? (Map<String, ?>) row : Map.of();
    collect(parent.children(), content, answers);
    return answers;
  }
}
