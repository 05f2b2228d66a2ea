package org.tepai.tooling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;

/**
 * The files that are deployed together for one jurisdiction. References bind to the deployment, so
 * whatever a model names has to be among these files and nowhere else.
 */
final class Deployable {

  private final Map<String, byte[]> files;
  private final List<Model> models;
  private final Set<String> processes;
  private final Set<String> decisions;

  Deployable(Map<String, byte[]> files) {
    this.files = new TreeMap<>(files);
    this.models = named(".bpmn").stream().map(name -> Model.read(name, files.get(name))).toList();
    this.processes =
        models.stream()
            .flatMap(model -> model.all(Process.class))
            .map(Process::getId)
            .collect(Collectors.toSet());
    this.decisions = decisions();
  }

  List<Model> models() {
    return models;
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

  private Set<String> decisions() {
    return named(".dmn").stream()
        .map(name -> Dmn.readModelFromStream(new java.io.ByteArrayInputStream(files.get(name))))
        .flatMap(table -> table.getModelElementsByType(Decision.class).stream())
        .map(Decision::getId)
        .collect(Collectors.toSet());
  }

  private List<String> named(String ending) {
    return files.keySet().stream().filter(name -> name.endsWith(ending)).toList();
  }
}
