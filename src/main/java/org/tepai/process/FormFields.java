package org.tepai.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What a jurisdiction's forms ask for. A paper or a summary may repeat any answer by naming its
 * field, and what it names can be checked before anybody has answered.
 */
@Component
public class FormFields {

  private final ResourcePatternResolver resources;
  private final Map<String, List<FormField>> read = new ConcurrentHashMap<>();

  public FormFields(ResourcePatternResolver resources) {
    this.resources = resources;
  }

  /** The fields with one answer, whichever form they stand in. */
  public Set<String> keys(String jurisdiction) {
    return fields(jurisdiction)
        .filter(field -> field.kind().isKeyed())
        .map(FormField::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The lists of rows. */
  public Set<String> lists(String jurisdiction) {
    return fields(jurisdiction)
        .filter(FormField::isList)
        .map(FormField::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What each row of a list asks for; empty when no form has such a list. */
  public Set<String> columns(String jurisdiction, String list) {
    return fields(jurisdiction)
        .filter(field -> field.isList() && field.name().equals(list))
        .flatMap(field -> FormKeys.of(new FormSchema("", field.children())).editable().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What can be chosen in a field; empty where anything can be written or the server offers. */
  public Set<String> choices(String jurisdiction, String key) {
    return fields(jurisdiction)
        .filter(field -> field.name().equals(key))
        .flatMap(field -> field.optionLabels().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The fields that people fill in; what a form only shows is never handed in. */
  private Stream<FormField> fields(String jurisdiction) {
    return read.computeIfAbsent(jurisdiction, this::load).stream();
  }

  private List<FormField> load(String jurisdiction) {
    return Stream.of(jurisdiction, "shared")
        .flatMap(this::forms)
        .flatMap(form -> schema(form).stream())
        .flatMap(FormFields::editable)
        .toList();
  }

  private static Stream<FormField> editable(FormSchema form) {
    Set<String> editable = FormKeys.of(form).editable();
    return form.all().filter(field -> editable.contains(field.name()));
  }

  private Stream<Resource> forms(String folder) {
    try {
      return Arrays.stream(resources.getResources("classpath*:forms/" + folder + "/*.form"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A broken form is told by the lint, in better words than could be found here. */
  private static Optional<FormSchema> schema(Resource form) {
    try {
      return Optional.of(FormSchema.parse(form.getContentAsString(StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
