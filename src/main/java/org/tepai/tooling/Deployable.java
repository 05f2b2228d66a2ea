package org.tepai.tooling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;

/**
 * The files that are deployed together for one jurisdiction. References bind to the deployment, so
 * whatever a model names has to be among these files and nowhere else.
 */
final class Deployable {

  private final Map<String, byte[]> files;
  private final List<Problem> unreadable = new ArrayList<>();
  private final List<Model> models;
  private final List<Table> tables;
  private final Set<String> processes;
  private final Set<String> decisions;

  Deployable(Map<String, byte[]> files) {
    this.files = new TreeMap<>(files);
    this.models = read(".bpmn", Model::read).toList();
    this.tables = read(".dmn", Table::read).toList();
    this.processes =
        models.stream()
            .flatMap(model -> model.all(Process.class))
            .map(Process::getId)
            .collect(Collectors.toSet());
    this.decisions =
        tables.stream()
            .flatMap(table -> table.instance().getModelElementsByType(Decision.class).stream())
            .map(Decision::getId)
            .collect(Collectors.toSet());
  }

  List<Model> models() {
    return models;
  }

  List<Table> tables() {
    return tables;
  }

  /** Files that are no models at all; there is nothing more to say about them. */
  List<Problem> unreadable() {
    return unreadable;
  }

  boolean hasForm(String id) {
    return named("/" + id + ".form").size() == 1;
  }

  boolean hasProcess(String id) {
    return processes.contains(id);
  }

  boolean hasDecision(String id) {
    return decisions.contains(id);
  }

  private <T> Stream<T> read(String ending, BiFunction<String, byte[], T> reader) {
    return named(ending).stream().flatMap(name -> readOne(name, reader).stream());
  }

  private <T> Optional<T> readOne(String name, BiFunction<String, byte[], T> reader) {
    try {
      return Optional.of(reader.apply(name, files.get(name)));
    } catch (ModelException | IllegalArgumentException broken) {
      unreadable.add(new Problem(name, 1, "（整个文件）", "不是合法的模型文件：" + broken.getMessage()));
      return Optional.empty();
    }
  }

  private List<String> named(String ending) {
    return files.keySet().stream().filter(name -> name.endsWith(ending)).toList();
  }
}
