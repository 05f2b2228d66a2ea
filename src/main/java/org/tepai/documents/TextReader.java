package org.tepai.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tepai.jurisdictions.Complaint;
import org.tepai.jurisdictions.Settings;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads a wording from its file, with the jurisdiction's settings already filled in: the numbers in
 * a paper are those that the rules use.
 */
class TextReader {

  private final String path;
  private final Settings settings;
  private final Map<String, Object> root;

  TextReader(String path, String yaml, Settings settings) {
    this.path = path;
    this.settings = settings;
    Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    this.root = mapping(loaded);
  }

  TableText table() {
    return new TableText(
        text("title"),
        text("file_name"),
        text("sheet_name"),
        texts("before"),
        list("columns").stream().map(this::column).toList(),
        texts("after"));
  }

  AgreementText agreement() {
    return new AgreementText(
        text("title"),
        text("file_name"),
        text("signed_file_name"),
        optionalTexts("before"),
        list("sections").stream().map(this::section).toList(),
        optionalList("tables").stream().map(this::rows).toList(),
        new AgreementText.Signing(
            text("signatures_heading"), texts("signature_headers"), parties(), text("unsigned")),
        optionalTexts("after"));
  }

  private TableText.Column column(Object entry) {
    Map<String, Object> column = mapping(entry);
    return new TableText.Column(
        RosterColumn.byKey(text(column, "key")),
        text(column, "header"),
        Integer.parseInt(text(column, "width")),
        optional(column, "empty").orElse(""));
  }

  private AgreementText.Section section(Object entry) {
    Map<String, Object> section = mapping(entry);
    List<AgreementText.Line> lines = new ArrayList<>();
    for (Object line : list(section, "lines")) {
      lines.add(line(mapping(line)));
    }
    return new AgreementText.Section(text(section, "heading"), lines);
  }

  private AgreementText.Line line(Map<String, Object> line) {
    return new AgreementText.Line(
        text(line, "text"),
        optional(line, "when").map(AgreementText.Answer::of),
        optional(line, "each"),
        optional(line, "clause"));
  }

  private AgreementText.Table rows(Object entry) {
    Map<String, Object> table = mapping(entry);
    List<AgreementText.Table.Column> columns = new ArrayList<>();
    for (Object each : list(table, "columns")) {
      Map<String, Object> column = mapping(each);
      columns.add(
          new AgreementText.Table.Column(
              text(column, "key"),
              text(column, "header"),
              Integer.parseInt(text(column, "width"))));
    }
    return new AgreementText.Table(text(table, "heading"), text(table, "of"), columns);
  }

  private Map<String, String> parties() {
    Map<String, String> parties = new LinkedHashMap<>();
    mapping(root.getOrDefault("parties", Map.of()))
        .forEach((key, name) -> parties.put(key, name.toString()));
    return parties;
  }

  private List<String> optionalTexts(String key) {
    return root.containsKey(key) ? texts(key) : List.of();
  }

  private List<?> optionalList(String key) {
    return root.containsKey(key) ? list(key) : List.of();
  }

  private List<String> texts(String key) {
    return list(key).stream().map(entry -> settled(entry.toString())).toList();
  }

  private List<?> list(String key) {
    return list(root, key);
  }

  private List<?> list(Map<String, Object> from, String key) {
    if (required(from, key) instanceof List<?> list) {
      return list;
    }
    throw complaint("“" + key + "”不是列表", "以 - 开头的各行");
  }

  private String text(String key) {
    return text(root, key);
  }

  private String text(Map<String, Object> from, String key) {
    return settled(required(from, key).toString());
  }

  private Optional<String> optional(Map<String, Object> from, String key) {
    return Optional.ofNullable(from.get(key)).map(Object::toString);
  }

  private Object required(Map<String, Object> from, String key) {
    return Optional.ofNullable(from.get(key))
        .orElseThrow(() -> complaint("缺少“" + key + "”", key + ": …"));
  }

  private String settled(String text) {
    return Placeholders.settle(text, key -> settings.get(key).value().orElse("").toString());
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> mapping(Object loaded) {
    if (loaded instanceof Map<?, ?> mapping) {
      return (Map<String, Object>) mapping;
    }
    throw complaint("“" + loaded + "”不是分项", "名称: 内容");
  }

  private BrokenTexts complaint(String found, String allowed) {
    return new BrokenTexts(List.of(new Complaint(path, 1, found, allowed)));
  }
}
