package org.tepai.jurisdictions;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a model may name of the files beside it: forms with their fields, tables, papers. */
class NamedFiles {

  private static final Pattern FIELD = Pattern.compile("\"(?:key|path)\"\\s*:\\s*\"(\\w+)\"");

  private final List<String> forms;
  private final Set<String> fields;
  private final List<String> tables;
  private final List<String> papers;

  NamedFiles(UsedModels models, Complaints complaints) {
    this.forms = models.files(".form").stream().map(SourceFile::name).toList();
    this.fields =
        models.files(".form").stream()
            .flatMap(form -> FIELD.matcher(form.text()).results())
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    this.tables =
        models.files(".dmn").stream()
            .flatMap(table -> ModelReader.read(table, complaints).decisions.stream())
            .toList();
    this.papers =
        models.files(".yaml").stream()
            .filter(file -> file.path().contains("/texts/"))
            .map(SourceFile::name)
            .toList();
  }

  List<String> forms() {
    return forms;
  }

  /** Keys of the fields of all forms; which form a step will read is known to the step alone. */
  Set<String> fields() {
    return fields;
  }

  List<String> tables() {
    return tables;
  }

  List<String> papers() {
    return papers;
  }
}
