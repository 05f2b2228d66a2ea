package org.tepai.jurisdictions;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The models a jurisdiction works with: its own and, through their calls, the shared ones. A shared
 * model that nobody here calls is not this jurisdiction's concern.
 */
class UsedModels {

  static final String SHARED = "shared";

  /** The process that nobody calls and no person starts. */
  private static final String SUPERVISION = "supervision";

  private final Jurisdiction jurisdiction;
  private final List<SourceFile> files;
  private final Map<SourceFile, ModelFacts> models = new LinkedHashMap<>();

  UsedModels(Jurisdiction jurisdiction, List<SourceFile> files, Complaints complaints) {
    this.jurisdiction = jurisdiction;
    this.files = files.stream().filter(this::within).toList();
    for (SourceFile file : files(".bpmn")) {
      models.put(file, ModelReader.read(file, complaints));
    }
  }

  private boolean within(SourceFile file) {
    return List.of(SHARED, jurisdiction.id()).contains(file.folder());
  }

  /** Files of the folder and the shared ones, by the ending of their path. */
  List<SourceFile> files(String ending) {
    return files.stream().filter(file -> file.is(ending)).toList();
  }

  boolean areThere() {
    return !models.isEmpty();
  }

  /** Own models and those they call; and what reminders end in. */
  Map<SourceFile, ModelFacts> used() {
    Set<SourceFile> used = new LinkedHashSet<>();
    Deque<SourceFile> open = new ArrayDeque<>();
    models.keySet().stream().filter(file -> !SHARED.equals(file.folder())).forEach(open::add);
    if (jurisdiction.reminders().supervision().isPresent()) {
      open.addAll(holding(SUPERVISION));
    }
    while (!open.isEmpty()) {
      SourceFile file = open.pop();
      if (used.add(file)) {
        models.get(file).calls.forEach(call -> open.addAll(holding(call.value())));
      }
    }
    return used.stream()
        .collect(
            Collectors.toMap(file -> file, models::get, (one, same) -> one, LinkedHashMap::new));
  }

  private List<SourceFile> holding(String process) {
    return models.entrySet().stream()
        .filter(entry -> entry.getValue().processes.contains(process))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The keys of all processes, called or not. */
  List<String> processes() {
    return models.values().stream().flatMap(facts -> facts.processes.stream()).toList();
  }

  /**
   * The steps that are called, each as {@code alias.method} and, for its group, as {@code alias}.
   */
  Set<String> steps() {
    return used().values().stream()
        .flatMap(facts -> facts.elements.stream())
        .flatMap(element -> element.steps.stream())
        .flatMap(step -> Stream.of(step, step.substring(0, step.indexOf('.'))))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The texts that elements name for what they tell people. */
  Set<String> texts() {
    return used().values().stream()
        .flatMap(facts -> facts.elements.stream())
        .flatMap(element -> element.parameter("text").stream())
        .map(ModelFacts.Word::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether models call any of the steps; nothing named is as if called by all. */
  static boolean anyOf(Collection<String> wanted, Set<String> called) {
    return wanted.isEmpty() || wanted.stream().anyMatch(called::contains);
  }
}
