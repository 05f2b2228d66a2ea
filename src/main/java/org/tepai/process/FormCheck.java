package org.tepai.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tepai.personaldata.PersonalKind;

/**
 * Checks what was handed in against the deployed form, as strictly as the browser does and a little
 * more: nothing a client says is believed. All that is wrong is collected, so that a person learns
 * everything at once.
 */
final class FormCheck {

  private static final String SUPPLEMENT = "supplement_request";
  private static final String NOT_ASKED = "在当前情况下不需填写，不得提交内容";
  private static final int MOST_ROWS = 500;

  private final Map<String, Object> shown;
  private final FieldRules rules;
  private final PersonalAnswers personal;
  private final Map<String, String> problems = new LinkedHashMap<>();

  private FormCheck(Map<String, Object> shown, PersonalAnswers personal, LocalDate today) {
    this.shown = shown;
    this.personal = personal;
    this.rules = new FieldRules(today);
  }

  /** A form in whose fields nothing stood yet. */
  static Map<String, Object> check(
      FormSchema form, Map<String, Object> shown, Map<String, Object> sent, LocalDate today) {
    return check(form, shown, new PersonalAnswers(Map.of()), sent, today);
  }

  /**
   * @param shown what the person could see in the form, by key
   * @param sent what arrived, as plain texts, numbers, booleans, lists and maps
   * @param personal takes the numbers of persons
   * @return the values of the editable fields that were filled in; of numbers of persons the masks
   * @throws InvalidInput naming every wrong field
   */
  static Map<String, Object> check(
      FormSchema form,
      Map<String, Object> shown,
      PersonalAnswers personal,
      Map<String, Object> sent,
      LocalDate today) {
    FormCheck check = new FormCheck(shown, personal, today);
    Map<String, Object> accepted =
        check.level(FormLevel.of(form.fields(), sent, shown, Map.of()), "", "");
    if (!check.problems.isEmpty()) {
      throw InvalidInput.of(check.problems);
    }
    return accepted;
  }

  private Map<String, Object> level(FormLevel level, String place, String path) {
    level.undeclared().forEach(name -> report(path + name, place + Wording.undeclared(name)));
    Map<String, Object> accepted = new LinkedHashMap<>();
    for (FormField field : level.fields()) {
      Object value = field(level, field, place, path);
      if (!PlainValues.isEmpty(value)) {
        accepted.put(field.name(), value);
      }
    }
    return accepted;
  }

  private Object field(FormLevel level, FormField field, String place, String path) {
    Object sent = level.sent(field);
    String title = place + field.title();
    if (field.kind() == FormFieldKind.EXPRESSION) {
      return null;
    }
    if (level.isReadonly(field)) {
      return readonly(level, field, sent, title, path);
    }
    if (level.isHidden(field)) {
      return hidden(field, sent, title, path);
    }
    return switch (field.kind()) {
      case GROUP -> group(level, field, sent, title, path);
      case DYNAMICLIST -> rows(level, field, sent, title, path);
      default -> leaf(level, field, sent, title, path);
    };
  }

  private Object readonly(
      FormLevel level, FormField field, Object sent, String title, String path) {
    if (!PlainValues.agrees(sent, level.shown(field))) {
      report(path + field.name(), title + Wording.READONLY);
    }
    return null;
  }

  private Object hidden(FormField field, Object sent, String title, String path) {
    if (!PlainValues.isBlank(sent)) {
      report(path + field.name(), title + (kept(field) ? "补正时不能更改，" : "") + NOT_ASKED);
    }
    return null;
  }

  /** Whether it is out of reach because what was handed in first stands. */
  private boolean kept(FormField field) {
    return field.hide().contains(SUPPLEMENT) && shown.get(SUPPLEMENT) != null;
  }

  private Object leaf(FormLevel level, FormField field, Object sent, String title, String path) {
    String at = path + field.name();
    Optional<PersonalKind> kind = field.personal();
    if (kind.isPresent() && personal.isUnchanged(at, sent)) {
      return personal.take(kind.get(), at, (String) sent);
    }
    List<String> wrong = rules.problems(field, sent, level.data(), shown);
    wrong.forEach(problem -> report(at, title + problem));
    return wrong.isEmpty() && kind.isPresent() ? number(kind.get(), sent, title, at) : sent;
  }

  /** Rules of the field itself have been asked: it is a text, or it was left empty. */
  private Object number(PersonalKind kind, Object sent, String title, String path) {
    if (!(sent instanceof String text) || text.isBlank()) {
      return null;
    }
    Optional<String> wrong = PersonalAnswers.problem(kind, text);
    wrong.ifPresent(problem -> report(path, title + problem));
    return wrong.isPresent() ? null : personal.take(kind, path, text);
  }

  private Object group(FormLevel level, FormField field, Object sent, String title, String path) {
    if (sent != null && !(sent instanceof Map)) {
      report(path + field.name(), title + "的内容须为一组字段");
      return null;
    }
    FormLevel inner =
        level.inside(field, PlainValues.map(sent), PlainValues.map(level.shown(field)));
    return level(inner, title, path + field.name() + ".");
  }

  private Object rows(FormLevel level, FormField field, Object sent, String title, String path) {
    if (sent != null && !(sent instanceof List)) {
      report(path + field.name(), title + "须为逐行填写的列表");
      return null;
    }
    List<Object> rows = PlainValues.list(sent);
    countRows(field, rows.size(), title, path);
    return rows.size() > MOST_ROWS ? null : checkedRows(level, field, rows, title, path);
  }

  private List<Object> checkedRows(
      FormLevel level, FormField field, List<Object> rows, String title, String path) {
    List<Object> accepted = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String place = title + "第 " + (i + 1) + " 行";
      String inside = path + field.name() + "[" + i + "].";
      if (rows.get(i) instanceof Map) {
        FormLevel row = level.inside(field, PlainValues.map(rows.get(i)), Map.of());
        accepted.add(level(row, place, inside));
      } else {
        report(inside, place + "的内容须为一组字段");
      }
    }
    return accepted;
  }

  private void countRows(FormField field, int count, String title, String path) {
    int least = field.customNumber("minRows").orElse(field.isRequired() ? 1 : 0);
    int most = field.customNumber("maxRows").orElse(MOST_ROWS);
    if (count < least) {
      report(path + field.name(), title + "至少填写 " + least + " 行，现为 " + count + " 行");
    }
    if (count > most) {
      report(path + field.name(), title + "最多填写 " + most + " 行，现为 " + count + " 行");
    }
  }

  private void report(String path, String message) {
    problems.merge(path, message, (one, other) -> one + "；" + other);
  }
}
