package org.tepai.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One dishonest way of filling in a form, made from the form itself.
 *
 * @param values what is sent
 * @param expected what the refusal must say, one entry for each wrong field
 */
record FormAttack(String name, Map<String, Object> values, List<String> expected) {

  /** Attacks on a form that shows nothing. */
  static Stream<FormAttack> on(FormSchema form) {
    return on(form, Map.of());
  }

  static Stream<FormAttack> on(FormSchema form, Map<String, Object> shown) {
    FormLevel level = FormLevel.of(form.fields(), Map.of(), shown, Map.of());
    return Stream.of(
            Optional.of(undeclared()),
            attack("readonly", level, FormAttack::isReadonly, FormAttack::text, "只供查看，不得修改"),
            attack("malformed", level, FormAttack::isOpen, FormAttack::malformed, ""),
            attack("invisible", level, FormAttack::isText, f -> "a\u0000b", "含有不可见的控制字符"),
            attack("hidden", level, FormAttack::isHidden, FormAttack::text, "在当前情况下不需填写"),
            missing(level))
        .flatMap(Optional::stream);
  }

  private static FormAttack undeclared() {
    return new FormAttack(
        "undeclared",
        Map.of("approved", true, "verification", "ACCEPT"),
        List.of("表单中没有“approved”一项", "表单中没有“verification”一项"));
  }

  private interface Choice {
    boolean takes(FormLevel level, FormField field);
  }

  private static Optional<FormAttack> attack(
      String name,
      FormLevel level,
      Choice choice,
      java.util.function.Function<FormField, Object> value,
      String problem) {
    Map<String, Object> values = new LinkedHashMap<>();
    List<String> expected = new ArrayList<>();
    for (FormField field : level.fields()) {
      if (choice.takes(level, field)) {
        values.put(field.name(), value.apply(field));
        expected.add(field.title() + problem);
      }
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new FormAttack(name, values, expected));
  }

  /** Everything that must be there is left out. */
  private static Optional<FormAttack> missing(FormLevel level) {
    List<String> expected =
        level.fields().stream()
            .filter(field -> isOpen(level, field) && mustBeThere(field))
            .map(field -> field.title() + (field.isList() ? "至少填写" : "必须"))
            .toList();
    return expected.isEmpty()
        ? Optional.empty()
        : Optional.of(new FormAttack("missing", Map.of(), expected));
  }

  private static boolean mustBeThere(FormField field) {
    return field.isRequired() || field.customNumber("minRows").orElse(0) > 0;
  }

  private static boolean isReadonly(FormLevel level, FormField field) {
    return level.isReadonly(field) && field.kind() != FormFieldKind.EXPRESSION;
  }

  private static boolean isOpen(FormLevel level, FormField field) {
    return !level.isReadonly(field)
        && !level.isHidden(field)
        && field.kind() != FormFieldKind.EXPRESSION;
  }

  private static boolean isHidden(FormLevel level, FormField field) {
    return level.isHidden(field)
        && !level.isReadonly(field)
        && field.kind() != FormFieldKind.EXPRESSION;
  }

  private static boolean isText(FormLevel level, FormField field) {
    return isOpen(level, field)
        && (field.kind() == FormFieldKind.TEXTFIELD || field.kind() == FormFieldKind.TEXTAREA);
  }

  private static Object text(FormField field) {
    return "篡改";
  }

  private static Object malformed(FormField field) {
    return switch (field.kind()) {
      case TEXTFIELD, TEXTAREA -> 7;
      case CHECKBOX -> "是";
      case NUMBER -> "很多";
      case DATETIME -> "昨天";
      default -> "☠";
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
