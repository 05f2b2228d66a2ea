package org.tepai.jurisdictions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tepai.jurisdictions.ModelFacts.ElementFacts;
import org.tepai.jurisdictions.ModelFacts.Word;

/**
 * Checks a jurisdiction's models and forms against its settings, offices and roles, together with
 * the shared models they call. A shared model that nobody here calls is not this jurisdiction's
 * concern.
 */
class ModelChecker {

  static final String SHARED = "shared";

  /** The process that nobody calls and no person starts. */
  private static final String SUPERVISION = "supervision";

  private static final List<String> RELATIVE =
      List.of("competent", "each", "enterprise", "sending-unit", "sending-units");

  private final Jurisdiction jurisdiction;
  private final YamlMapping root;
  private final List<SourceFile> files;
  private final Complaints complaints;
  private final Map<SourceFile, ModelFacts> models = new LinkedHashMap<>();

  ModelChecker(
      Jurisdiction jurisdiction, YamlMapping root, List<SourceFile> files, Complaints complaints) {
    this.jurisdiction = jurisdiction;
    this.root = root;
    this.files = files;
    this.complaints = complaints;
  }

  void check() {
    for (SourceFile file : files) {
      if (file.is(".bpmn") && within(file)) {
        models.put(file, ModelReader.read(file, complaints));
      }
    }
    used().forEach(this::check);
    starts();
    rounds();
  }

  private boolean within(SourceFile file) {
    return List.of(SHARED, jurisdiction.id()).contains(file.folder());
  }

  /** Own models and, through their calls, the shared ones; and what reminders end in. */
  private Set<SourceFile> used() {
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
    return used;
  }

  private List<SourceFile> holding(String process) {
    return models.entrySet().stream()
        .filter(entry -> entry.getValue().processes.contains(process))
        .map(Map.Entry::getKey)
        .toList();
  }

  private void check(SourceFile file) {
    ModelFacts facts = models.get(file);
    known(file, "deadline", facts.deadlines, settingKeys());
    known(file, "formRef", facts.forms, formNames());
    known(file, "calledElement", facts.calls, processes());
    for (ElementFacts element : facts.candidates) {
      candidates(file, element);
    }
    facts.reminders.forEach(reminder -> reminder(file, reminder));
  }

  private void reminder(SourceFile file, ModelFacts.Reminder said) {
    String value = said.value().value();
    ReminderOverrides.problem(said.parameter(), value)
        .ifPresent(
            allowed ->
                complaints.add(
                    file.path(),
                    said.value().line(),
                    "“%s”的 %s 写的是“%s”".formatted(said.element(), said.parameter(), value),
                    allowed));
    List<Word> offices =
        ReminderOverrides.offices(said.parameter(), value).stream()
            .map(office -> new Word(office, said.value().line()))
            .toList();
    known(file, said.parameter(), offices, officesToTell());
  }

  private List<String> officesToTell() {
    List<String> offices = new ArrayList<>(List.of(ReminderPolicy.OFFICE_ABOVE));
    jurisdiction.offices().forEach(office -> offices.add(office.id()));
    return offices;
  }

  private void candidates(SourceFile file, ElementFacts element) {
    List<String> offices = new ArrayList<>(RELATIVE);
    jurisdiction.offices().forEach(office -> offices.add(office.id()));
    if (element.office != null) {
      known(file, "office", List.of(element.office), offices);
    }
    if (element.role != null) {
      known(file, "role", List.of(element.role), rolesAt(element.office));
    }
  }

  private List<String> rolesAt(Word office) {
    return office != null && jurisdiction.hasOffice(office.value())
        ? jurisdiction.office(office.value()).roles()
        : jurisdiction.roles().stream().map(RoleEntry::id).toList();
  }

  private void known(SourceFile file, String what, List<Word> words, Collection<String> allowed) {
    for (Word word : words) {
      if (!word.value().contains("${") && !allowed.contains(word.value())) {
        complaints.add(
            file.path(),
            word.line(),
            "%s 写的是“%s”，没有这一项".formatted(what, word.value()),
            Choices.of(word.value(), allowed));
      }
    }
  }

  /** A folder whose models are still to be drawn is not blamed for each of them. */
  private void starts() {
    if (models.isEmpty()) {
      return;
    }
    for (YamlMapping start : root.mappings("starts")) {
      String process = start.optionalText("process").orElse("");
      if (!processes().contains(process)) {
        start.complain("process", "没有流程“" + process + "”", Choices.of(process, processes()));
      }
    }
  }

  /** The rounds that a form offers must be those that exist, or a round could never be opened. */
  private void rounds() {
    List<String> ids = jurisdiction.rounds().stream().map(RoundEntry::id).toList();
    files.stream()
        .filter(file -> file.is("/publish-round.form") && within(file))
        .filter(file -> !FormOptions.of(file, "round", complaints).equals(ids))
        .forEach(
            file ->
                complaints.add(
                    file.path(),
                    file.lineOf("\"round\""),
                    "批次选项是 " + FormOptions.of(file, "round", complaints),
                    "与 jurisdiction.yaml 的批次一致：" + ids));
  }

  private List<String> settingKeys() {
    return jurisdiction.settings().all().stream().map(Setting::key).toList();
  }

  private List<String> formNames() {
    return files.stream()
        .filter(file -> file.is(".form") && within(file))
        .map(SourceFile::name)
        .toList();
  }

  private List<String> processes() {
    return models.values().stream().flatMap(facts -> facts.processes.stream()).toList();
  }
}
