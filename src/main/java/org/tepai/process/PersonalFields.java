package org.tepai.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.tepai.personaldata.PersonalKind;

/** Which fields of a jurisdiction's forms ask for numbers of persons, but for those in rows. */
@Component
public class PersonalFields {

  private final ResourcePatternResolver resources;

  PersonalFields(ResourcePatternResolver resources) {
    this.resources = resources;
  }

  /** A field by its form and key. */
  public record Field(String formId, String key, PersonalKind kind) {}

  public List<Field> of(String jurisdiction) {
    return Stream.of(jurisdiction, "shared")
        .flatMap(this::forms)
        .map(PersonalFields::schema)
        .flatMap(PersonalFields::fields)
        .toList();
  }

  private static Stream<Field> fields(FormSchema form) {
    return FormKeys.personal(form).stream()
        .flatMap(name -> form.all().filter(field -> field.name().equals(name)))
        .flatMap(
            field ->
                field.personal().map(kind -> new Field(form.id(), field.key(), kind)).stream());
  }

  private Stream<Resource> forms(String folder) {
    try {
      return Arrays.stream(resources.getResources("classpath*:forms/" + folder + "/*.form"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static FormSchema schema(Resource form) {
    try {
      return FormSchema.parse(form.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
