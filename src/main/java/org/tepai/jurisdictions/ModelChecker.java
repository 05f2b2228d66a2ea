package org.tepai.jurisdictions;

import java.util.Collection;
import java.util.List;
import org.tepai.jurisdictions.ModelFacts.Word;

/**
 * Checks a jurisdiction's models and forms against its settings, offices and roles, together with
 * the shared models they call.
 */
class ModelChecker {

  private final Jurisdiction jurisdiction;
  private final YamlMapping root;
  private final UsedModels models;
  private final NamedFiles files;
  private final Complaints complaints;

  ModelChecker(
      Jurisdiction jurisdiction, YamlMapping root, UsedModels models, Complaints complaints) {
    this.jurisdiction = jurisdiction;
    this.root = root;
    this.models = models;
    this.files = new NamedFiles(models, complaints);
    this.complaints = complaints;
  }

  void check() {
    models.used().forEach(this::check);
    List.of("starts", "recurring").forEach(this::processesOf);
    rounds();
  }

  private void check(SourceFile file, ModelFacts facts) {
    known(file, "formRef", facts.forms, files.forms());
    known(file, "calledElement", facts.calls, models.processes());
    ParameterChecker parameters =
        new ParameterChecker(jurisdiction, file, facts.tasks, files, complaints);
    facts.elements.forEach(parameters::check);
  }

  private void known(SourceFile file, String what, List<Word> words, Collection<String> allowed) {
    words.forEach(word -> complaints.unknown(file, what, word, allowed));
  }

  /** A folder whose models are still to be drawn is not blamed for each of them. */
  private void processesOf(String section) {
    if (!models.areThere()) {
      return;
    }
    List<String> processes = models.processes();
    for (YamlMapping entry : root.mappings(section)) {
      String process = entry.optionalText("process").orElse("");
      if (!processes.contains(process)) {
        entry.complain("process", "没有流程“" + process + "”", Choices.of(process, processes));
      }
    }
  }

  /** The rounds that a form offers must be those that exist, or a round could never be opened. */
  private void rounds() {
    List<String> ids = jurisdiction.rounds().stream().map(RoundEntry::id).toList();
    models.files("/publish-round.form").stream()
        .filter(file -> !FormOptions.of(file, "round", complaints).equals(ids))
        .forEach(
            file ->
                complaints.add(
                    file.path(),
                    file.lineOf("\"round\""),
                    "批次选项是 " + FormOptions.of(file, "round", complaints),
                    "与 jurisdiction.yaml 的批次一致：" + ids));
  }
}
