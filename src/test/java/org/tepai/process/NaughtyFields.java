package org.tepai.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text that a deployed form asks for, found in the form itself, so that a new one is covered
 * without anybody thinking of it.
 */
final class NaughtyFields {

  private static final LocalDate TODAY = LocalDate.of(2025, 3, 18);

  private final String jurisdiction;
  private final String name;
  private final FormSchema form;

  private NaughtyFields(Resource file) {
    Path path = Path.of(place(file));
    this.jurisdiction = path.getParent().getFileName().toString();
    this.name = path.getFileName().toString().replace(".form", "");
    this.form = FormSchema.parse(text(file));
  }

  static List<NaughtyFields> ofAllForms() throws IOException {
    return Arrays.stream(
            new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.form"))
        .map(NaughtyFields::new)
        .toList();
  }

  String jurisdiction() {
    return jurisdiction;
  }

  String form() {
    return name;
  }

  List<FormField> texts() {
    return form.all().filter(NaughtyFields::isText).toList();
  }

  /** What the gate makes of it in this field alone: the text, or its refusal. */
  static String through(FormField field, String typed) {
    FormField open =
        new FormField(
            field.kind(),
            field.key(),
            "",
            field.label(),
            "false",
            false,
            "",
            field.schema(),
            List.of());
    FormSchema alone = new FormSchema("alone", List.of(open));
    return (String)
        FormCheck.check(alone, Map.of(), Map.of(field.key(), typed), TODAY).get(field.key());
  }

  /** Whether the field's own rules, such as its length, let it in. */
  static boolean takes(FormField field, String typed) {
    try {
      return typed.equals(through(field, typed));
    } catch (InvalidInput refused) {
      return false;
    }
  }

  /** The form with this in every text field that takes it, rows and groups included. */
  Map<String, Object> filledWith(String typed) {
    return filled(form.fields(), typed);
  }

  /** How many fields of the form take it. */
  long takers(String typed) {
    return texts().stream().filter(field -> takes(field, typed)).count();
  }

  private static Map<String, Object> filled(List<FormField> fields, String typed) {
    Map<String, Object> values = new HashMap<>();
    for (FormField field : fields) {
      if (isText(field) && takes(field, typed)) {
        values.put(field.key(), typed);
      } else if (field.isFrame()) {
        values.putAll(filled(field.children(), typed));
      } else if (field.kind().isContainer()) {
        Map<String, Object> inner = filled(field.children(), typed);
        values.put(field.name(), field.isList() ? List.of(inner) : inner);
      }
    }
    return values;
  }

  private static boolean isText(FormField field) {
    return field.kind() == FormFieldKind.TEXTFIELD || field.kind() == FormFieldKind.TEXTAREA;
  }

  static Stream<String> all(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream());
  }

  private static String place(Resource file) {
    try {
      return file.getURI().toString().replaceFirst("^.*:", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
