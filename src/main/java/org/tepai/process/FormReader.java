package org.tepai.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Reads a submitted form back in the words of the form: questions by their labels, choices by
 * theirs. They are those of the form in force now, which a process owner may have deployed.
 */
@Component
public class FormReader {

  private final ResourceLoader resources;
  private final ObjectProvider<ChoiceLabels> labels;
  private final ObjectProvider<DeployedModels> deployed;
  private final Map<String, FormSchema> read = new ConcurrentHashMap<>();

  /**
   * @param deployed asked for late: the engine, which has them, needs steps that read forms
   */
  FormReader(
      ResourceLoader resources,
      ObjectProvider<ChoiceLabels> labels,
      ObjectProvider<DeployedModels> deployed) {
    this.resources = resources;
    this.labels = labels;
    this.deployed = deployed;
  }

  /**
   * One question with its answer.
   *
   * @param key of the field
   * @param rows the answers of each row of a list; empty for anything else
   */
  public record Answer(String key, String question, String text, List<List<Answer>> rows) {}

  /**
   * @return the answers in the order of the form; questions without an answer are left out
   */
  public List<Answer> read(String jurisdiction, String formId, Map<String, Object> content) {
    List<Answer> answers = new ArrayList<>();
    collect(jurisdiction, schema(jurisdiction, formId).fields(), content, answers);
    return answers;
  }

  /**
   * @return what the form calls a value of a field, wherever in the form the field stands; the
   *     value itself when nothing
   */
  public String valueLabel(String jurisdiction, String formId, String key, Object value) {
    return schema(jurisdiction, formId)
        .all()
        .filter(field -> field.kind().isKeyed() && field.key().equals(key))
        .findFirst()
        .map(field -> text(jurisdiction, field, value))
        .orElse(String.valueOf(value));
  }

  /**
   * @param path where in the form a field stands, such as {@code members[2].phone}
   * @return what the form calls it, with the row's number
   */
  public String question(String jurisdiction, String formId, String path) {
    List<String> words = new ArrayList<>();
    List<FormField> fields = schema(jurisdiction, formId).all().toList();
    for (String step : path.split("[.\\[]")) {
      words.add(step.endsWith("]") ? row(step) : label(fields, step));
    }
    return String.join(" ", words);
  }

  private static String row(String index) {
    return "第 " + (Integer.parseInt(index.substring(0, index.length() - 1)) + 1) + " 行";
  }

  private static String label(List<FormField> fields, String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name) && !field.label().isBlank())
        .map(FormField::label)
        .findFirst()
        .orElse(name);
  }

  private void collect(
      String tenant, List<FormField> fields, Map<String, Object> content, List<Answer> answers) {
    for (FormField field : fields) {
      if (field.isFrame()) {
        collect(tenant, field.children(), content, answers);
      } else {
        answer(tenant, field, content.get(field.name())).ifPresent(answers::add);
      }
    }
  }

  private Optional<Answer> answer(String tenant, FormField field, Object value) {
    if (value == null || field.name().isBlank()) {
      return Optional.empty();
    }
    String question = field.label().isBlank() ? field.name() : field.label();
    if (field.isList() && value instanceof List<?> rows) {
      return Optional.of(
          new Answer(
              field.name(),
              question,
              "",
              rows.stream().map(row -> row(tenant, field, row)).toList()));
    }
    return Optional.of(new Answer(field.name(), question, text(tenant, field, value), List.of()));
  }

  @SuppressWarnings("unchecked")
  private List<Answer> row(String tenant, FormField field, Object row) {
    List<Answer> answers = new ArrayList<>();
    collect(tenant, field.children(), (Map<String, Object>) row, answers);
    return answers;
  }

  private String text(String tenant, FormField field, Object value) {
    if (value instanceof Boolean ticked) {
      return ticked ? "是" : "否";
    }
    if (value instanceof List<?> chosen) {
      return chosen.stream()
          .map(each -> optionLabel(tenant, field, each))
          .collect(Collectors.joining("、"));
    }
    return optionLabel(tenant, field, value);
  }

  private String optionLabel(String tenant, FormField field, Object value) {
    String label = field.optionLabels().get(String.valueOf(value));
    return label != null ? label : listed(tenant, field, value).orElse(String.valueOf(value));
  }

  /** What stood in a list of the dossier's, which the form only names. */
  private Optional<String> listed(String tenant, FormField field, Object value) {
    return field
        .setting("valuesKey")
        .flatMap(
            key ->
                labels.stream()
                    .flatMap(
                        each -> each.label(tenant, key.asText(), String.valueOf(value)).stream())
                    .findFirst());
  }

  FormSchema schema(String jurisdiction, String formId) {
    String deployment = deployed.getObject().newest(jurisdiction).orElse("");
    return read.computeIfAbsent(
        jurisdiction + "/" + deployment + "/" + formId,
        key -> load(jurisdiction, deployment, formId));
  }

  /** Out of what is in force, else as it came with the product: that may have been taken out. */
  private FormSchema load(String jurisdiction, String deployment, String formId) {
    List<String> names =
        Stream.of(jurisdiction, "shared")
            .map(folder -> "forms/" + folder + "/" + formId + ".form")
            .toList();
    return names.stream()
        .flatMap(name -> deployed.getObject().text(deployment, name).stream())
        .findFirst()
        .map(FormSchema::parse)
        .or(() -> delivered(names))
        .orElseThrow(() -> new IllegalStateException("No form " + formId + " in " + jurisdiction));
  }

  private Optional<FormSchema> delivered(List<String> names) {
    return names.stream()
        .map(name -> resources.getResource("classpath:" + name))
        .filter(Resource::exists)
        .findFirst()
        .map(FormReader::parse);
  }

  private static FormSchema parse(Resource file) {
    try {
      return FormSchema.parse(file.getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new IllegalStateException("Cannot read " + file, unreadable);
    }
  }
}
