package org.tepai.jurisdictions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tepai.jurisdictions.ModelFacts.Element;
import org.tepai.jurisdictions.ModelFacts.Word;

/** What parameters of a model's elements point at is there; else a case stops half a year later. */
class ParameterChecker {

  private static final Set<String> PARTS =
      Set.of(
          "person", "as", "place", "holder", "under", "above", "participant", "serving", "served");
  private static final Set<String> SETTINGS = Set.of("deadline", "setting", "parties");
  private static final Set<String> REGISTERS = Set.of("register", "requires");
  private static final Set<String> FIELDS = Set.of("division", "field", "category", "posting");
  private static final String PART_BY_FIELD = "participant.";
  private static final String BY_SETTING = "setting:";

  /** Parameters that mean something else at another step: step, parameter. */
  private static final Map<String, Set<String>> FIELDS_OF =
      Map.of(
          "filings.involve", Set.of("filing"),
          "filings.file", Set.of("name"),
          "postings.begin", Set.of("from", "to"),
          "postings.check", Set.of("from", "to"),
          "postings.take", Set.of("on"),
          "postings.end", Set.of("reason", "on"));

  private final Jurisdiction jurisdiction;
  private final SourceFile file;
  private final List<String> tasks;
  private final NamedFiles files;
  private final Complaints complaints;
  private final DeclaredNames declared;

  /**
   * @param tasks ids of the model's own tasks
   */
  ParameterChecker(
      Jurisdiction jurisdiction,
      SourceFile file,
      List<String> tasks,
      NamedFiles files,
      Complaints complaints) {
    this.jurisdiction = jurisdiction;
    this.file = file;
    this.tasks = tasks;
    this.files = files;
    this.complaints = complaints;
    this.declared = new DeclaredNames(jurisdiction);
  }

  void check(Element element) {
    element.parameters.forEach((name, word) -> check(element, name, word));
  }

  private void check(Element element, String name, Word word) {
    if (word.value().isBlank()) {
      return;
    }
    if (ReminderOverrides.isOne(name)) {
      reminder(element, name, word);
    } else if (isField(element, name)) {
      known(name, word, files.fields());
    } else {
      named(element, name, word);
    }
    if (name.startsWith(PART_BY_FIELD)) {
      known(name, new Word(name.substring(PART_BY_FIELD.length()), word.line()), declared.parts());
    }
  }

  private static boolean isField(Element element, String name) {
    return FIELDS.contains(name)
        || name.startsWith(PART_BY_FIELD)
        || FIELDS_OF.entrySet().stream()
            .anyMatch(each -> element.calls(each.getKey()) && each.getValue().contains(name));
  }

  private void named(Element element, String name, Word word) {
    if (PARTS.contains(name) || "filing".equals(name)) {
      known(name, word, declared.parts());
    } else if (SETTINGS.contains(name)) {
      known(name, word, declared.settings());
      days(name, word);
      parties(name, word);
    } else if (REGISTERS.contains(name)) {
      known(name, word, declared.registers());
    } else if ("role".equals(name)) {
      known(name, word, rolesAt(element));
    } else {
      pointing(name, word);
    }
  }

  private void days(String name, Word word) {
    boolean number = SettingKey.Kind.NUMBER.holds(valueOf(word.value()));
    if ("deadline".equals(name) && jurisdiction.settings().has(word.value()) && !number) {
      String found = "deadline 所指的设置“%s”没有写天数".formatted(word.value());
      complaints.add(file.path(), word.line(), found, "该设置的 value 是一个整数");
    }
  }

  private void parties(String name, Word word) {
    if ("parties".equals(name) && valueOf(word.value()) instanceof List<?> listed) {
      String setting = "设置“%s”中的%s";
      for (SigningParties.Problem each : new SigningParties(jurisdiction).problems(listed)) {
        String found = setting.formatted(word.value(), each.found());
        complaints.add(file.path(), word.line(), found, each.allowed());
      }
    }
  }

  private Object valueOf(String setting) {
    Settings settings = jurisdiction.settings();
    return settings.has(setting) ? settings.get(setting).value().orElse("") : "";
  }

  private void pointing(String name, Word word) {
    switch (name) {
      case "office" -> known(name, word, declared.with(CaseReferences.OFFICES));
      case "notBy" -> listed(word).forEach(hand -> known(name, at(hand, word), hands()));
      case "to" -> listed(word).forEach(to -> told(to, word));
      case "of" -> listed(word).forEach(each -> known(name, at(each, word), declared.parts()));
      case "prefill" -> listed(word).forEach(field -> prefilled(field, word));
      case "text" -> known(name, word, jurisdiction.texts().keySet());
      case "form" -> known(name, word, files.forms());
      case "besides" -> listed(word).forEach(form -> known(name, at(form, word), files.forms()));
      case "registers" ->
          listed(word).forEach(each -> known(name, at(each, word), declared.registers()));
      case "table" -> known(name, word, files.tables());
      case "paper" -> known(name, word, files.papers());
      default -> {}
    }
  }

  private static Stream<String> listed(Word word) {
    return Arrays.stream(word.value().split("[,，、\\s]+"));
  }

  private List<String> hands() {
    return Stream.concat(declared.partsAnd("applicant").stream(), tasks.stream()).toList();
  }

  private void prefilled(String field, Word at) {
    if (!field.equals("previous")) {
      known("prefill", new Word(field, at.line()), files.fields());
    }
  }

  private void told(String whom, Word at) {
    if (whom.startsWith(BY_SETTING)) {
      known("to", new Word(whom.substring(BY_SETTING.length()), at.line()), declared.settings());
    } else {
      known("to", new Word(whom, at.line()), declared.with(CaseReferences.TOLD));
    }
  }

  private void reminder(Element element, String name, Word word) {
    ReminderOverrides.problem(name, word.value())
        .ifPresent(
            allowed ->
                complaints.add(
                    file.path(),
                    word.line(),
                    "“%s”的 %s 写的是“%s”".formatted(element.name, name, word.value()),
                    allowed));
    List<String> offices = new ArrayList<>(List.of(ReminderPolicy.OFFICE_ABOVE));
    offices.addAll(declared.offices());
    ReminderOverrides.offices(name, word.value())
        .forEach(office -> known(name, new Word(office, word.line()), offices));
  }

  private List<String> rolesAt(Element element) {
    return element
        .parameter("office")
        .map(Word::value)
        .filter(jurisdiction::hasOffice)
        .map(office -> jurisdiction.office(office).roles())
        .orElseGet(() -> jurisdiction.roles().stream().map(RoleEntry::id).toList());
  }

  private static Word at(String value, Word word) {
    return new Word(value, word.line());
  }

  private void known(String what, Word word, Collection<String> allowed) {
    complaints.unknown(file, what, word, allowed);
  }
}
