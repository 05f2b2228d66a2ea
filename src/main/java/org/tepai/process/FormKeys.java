package org.tepai.process;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names a form needs data for. A form can show what the dossier knows just by naming it: in a
 * readonly field, a table, a template, a condition or as a source of options.
 *
 * @param shown names whose values the form only shows
 * @param editable names of the fields a person fills in
 */
record FormKeys(Set<String> shown, Set<String> editable) {

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern NAME = Pattern.compile("(?<![.\\w])[A-Za-z_]\\w*");
  private static final List<String> EXPRESSIONS =
      List.of("valuesExpression", "columnsExpression", "expression", "readonly", "dataSource");
  private static final List<String> TEMPLATES =
      List.of("text", "content", "label", "dateLabel", "description", "url", "source", "alt");
  private static final List<String> LIMITS = List.of("min", "max", "minLength", "maxLength");

  static FormKeys of(FormSchema form) {
    Set<String> editable =
        topLevel(form.fields()).filter(FormKeys::isEditable).map(FormField::name).collect(set());
    Set<String> shown = form.all().flatMap(FormKeys::names).collect(set());
    topLevel(form.fields()).filter(f -> !isEditable(f)).map(FormField::name).forEach(shown::add);
    shown.removeIf(name -> name.isBlank() || editable.contains(name));
    return new FormKeys(shown, editable);
  }

  /** Names of the lists from which the form's fields are chosen. */
  static Set<String> choices(FormSchema form) {
    return form.all().flatMap(field -> text(field, "valuesKey").stream()).collect(set());
  }

  /** Names of the editable fields in which, or within which, numbers of persons stand. */
  static Set<String> personal(FormSchema form) {
    return topLevel(form.fields())
        .filter(field -> isEditable(field) && field.holdsPersonal())
        .map(FormField::name)
        .collect(set());
  }

  private static Collector<String, ?, Set<String>> set() {
    return Collectors.toCollection(LinkedHashSet::new);
  }

  private static Stream<FormField> topLevel(List<FormField> fields) {
    return fields.stream()
        .flatMap(f -> f.isFrame() ? topLevel(f.children()) : Stream.of(f))
        .filter(f -> f.kind().isKeyed() || f.kind().isContainer());
  }

  private static boolean isEditable(FormField field) {
    return !field.disabled()
        && !"true".equals(field.readonly())
        && field.kind() != FormFieldKind.EXPRESSION;
  }

  private static Stream<String> names(FormField field) {
    return Stream.of(
            text(field, "valuesKey").stream(),
            EXPRESSIONS.stream().flatMap(e -> text(field, e).stream()).flatMap(FormKeys::inFeel),
            LIMITS.stream().flatMap(l -> field.rule(l).stream()).flatMap(l -> inFeel(l.asText())),
            TEMPLATES.stream().flatMap(t -> text(field, t).stream()).flatMap(FormKeys::inTemplate),
            plainDataSource(field),
            inFeel(field.hide()))
        .flatMap(names -> names);
  }

  private static Stream<String> plainDataSource(FormField field) {
    return text(field, "dataSource").stream().filter(t -> !FormConditions.isExpression(t));
  }

  private static Optional<String> text(FormField field, String setting) {
    return field.setting(setting).map(node -> node.asText());
  }

  private static Stream<String> inFeel(String text) {
    return FormConditions.isExpression(text) ? namesIn(text.substring(1)) : Stream.empty();
  }

  private static Stream<String> inTemplate(String text) {
    return FormConditions.isExpression(text)
        ? inFeel(text)
        : TEMPLATE.matcher(text).results().flatMap(match -> namesIn(match.group(1)));
  }

  private static Stream<String> namesIn(String expression) {
    Matcher names = NAME.matcher(QUOTED.matcher(expression).replaceAll(" "));
    return names.results().map(match -> match.group());
  }
}
