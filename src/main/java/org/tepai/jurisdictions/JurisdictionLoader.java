package org.tepai.jurisdictions;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads all jurisdictions and checks them against their models and forms. Either everything is in
 * order or the start fails with the list of all that is not.
 */
class JurisdictionLoader {

  static final String FILE = "jurisdiction.yaml";

  private final List<SourceFile> files;
  private final Complaints complaints = new Complaints();
  private Optional<TextCatalogue> texts = Optional.empty();
  private List<SettingKeys> settings = List.of();

  JurisdictionLoader(List<SourceFile> files) {
    this.files = files;
  }

  /** Texts are checked where it is known which of them the modules ask for. */
  JurisdictionLoader withTexts(TextCatalogue declared) {
    texts = Optional.of(declared);
    return this;
  }

  /** Settings are checked where it is known which of them the modules read. */
  JurisdictionLoader withSettings(List<SettingKeys> read) {
    settings = List.copyOf(read);
    return this;
  }

  List<Jurisdiction> load() {
    Map<Jurisdiction, YamlMapping> read = new HashMap<>();
    List<Jurisdiction> jurisdictions = new ArrayList<>();
    for (SourceFile file : files.stream().filter(each -> each.is(FILE)).toList()) {
      compose(file).ifPresent(root -> jurisdictions.add(read(file, root, read)));
    }
    uniqueOffices(jurisdictions, read);
    read.forEach(this::check);
    new MentionChecker(jurisdictions, files, complaints).check();
    complaints.throwIfAny();
    return jurisdictions;
  }

  private void check(Jurisdiction jurisdiction, YamlMapping root) {
    UsedModels models = new UsedModels(jurisdiction, files, complaints);
    new ModelChecker(jurisdiction, root, models, complaints).check();
    new JurisdictionSettings(jurisdiction, root, models).check(jurisdiction, settings);
    texts.ifPresent(
        declared -> new JurisdictionTexts(jurisdiction, root, declared, models).check());
  }

  private Jurisdiction read(
      SourceFile file, YamlMapping root, Map<Jurisdiction, YamlMapping> read) {
    Jurisdiction jurisdiction = new JurisdictionReader(root).read();
    new JurisdictionReferences(root, file.folder()).check();
    read.put(jurisdiction, root);
    return jurisdiction;
  }

  private Optional<YamlMapping> compose(SourceFile file) {
    try {
      Node node = new Yaml(new LoaderOptions()).compose(new StringReader(file.text()));
      if (node instanceof MappingNode mapping) {
        return Optional.of(new YamlMapping(file.path(), mapping, complaints));
      }
      complaints.add(file.path(), 1, "文件里没有内容或不是分项", "以 jurisdiction: 开头的各项");
    } catch (MarkedYAMLException broken) {
      int line = broken.getProblemMark() == null ? 1 : broken.getProblemMark().getLine() + 1;
      complaints.add(
          file.path(), line, "写法有误，无法读取（" + broken.getProblem() + "）", "缩进对齐、冒号后留一个空格、引号成对");
    }
    return Optional.empty();
  }

  /** Office ids are ids of organisations, which all jurisdictions of an installation share. */
  private void uniqueOffices(
      List<Jurisdiction> jurisdictions, Map<Jurisdiction, YamlMapping> read) {
    for (Jurisdiction jurisdiction : jurisdictions) {
      for (Jurisdiction other : jurisdictions) {
        if (!other.id().equals(jurisdiction.id())) {
          notIn(other, read.get(jurisdiction));
        }
      }
    }
  }

  /** Told in both folders, because nobody can know which of them is the new one. */
  private static void notIn(Jurisdiction other, YamlMapping root) {
    for (YamlMapping office : root.mappings("offices")) {
      office
          .optionalText("id")
          .filter(other::hasOffice)
          .ifPresent(
              id ->
                  office.complain(
                      "id", "部门编号“" + id + "”已用于辖区“" + other.id() + "”", "各辖区之间也不重复的编号"));
    }
  }
}
