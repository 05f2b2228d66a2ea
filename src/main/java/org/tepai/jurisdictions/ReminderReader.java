package org.tepai.jurisdictions;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads the section {@code reminders} of a {@code jurisdiction.yaml}, with all its mistakes. */
class ReminderReader {

  private static final String NOBODY = "none";

  private final YamlMapping root;
  private final YamlMapping section;

  ReminderReader(YamlMapping root) {
    this.root = root;
    this.section = root.mapping("reminders");
  }

  ReminderPolicy read() {
    section.only(
        "clause",
        "decision",
        "arrival",
        "before",
        "after",
        "to",
        "escalation",
        "supervision",
        "copies",
        "vacant");
    return new ReminderPolicy(
        section.flag("arrival"),
        ReminderWords.numbers(words(section, "before", ReminderWords.BEFORE)),
        ReminderWords.numbers(words(section, "after", ReminderWords.AFTER)),
        reminded(),
        days("escalation", ReminderWords.ESCALATION),
        offices("escalation"),
        supervision(),
        named(section, "copies"),
        vacancies(),
        section.texts("clause"));
  }

  private List<ReminderPolicy.Reminded> reminded() {
    if (!section.has("to")) {
      section.complain("to", "缺少“to”", ReminderWords.TO.allowed());
    }
    return ReminderWords.reminded(words(section, "to", ReminderWords.TO));
  }

  private OptionalInt days(String key, ReminderWords word) {
    if (!section.has(key)) {
      return OptionalInt.empty();
    }
    YamlMapping entry = section.mapping(key).only("after", "to");
    if (!entry.has("after")) {
      entry.complain("after", "“" + key + "”没有写 after", word.allowed());
    }
    return ReminderWords.number(words(entry, "after", word));
  }

  private OptionalInt supervision() {
    OptionalInt days = days("supervision", ReminderWords.SUPERVISION);
    OptionalInt told = days("escalation", ReminderWords.ESCALATION);
    if (days.isPresent() && told.isPresent() && days.getAsInt() < told.getAsInt()) {
      section.complain("supervision", "督办早于上报", "不小于上报的 " + told.getAsInt() + " 个工作日");
    }
    return days;
  }

  private List<String> offices(String key) {
    return section.has(key) ? named(section.mapping(key), "to") : List.of();
  }

  private boolean vacancies() {
    String written = section.optionalText("vacant").orElse(NOBODY);
    if (!List.of(ReminderPolicy.OFFICE_ABOVE, NOBODY).contains(written)) {
      section.complain("vacant", "“vacant”写的是“" + written + "”", "office-above 或 none");
    }
    return !NOBODY.equals(written);
  }

  /** Words that are not allowed are complained about and left out. */
  private List<String> words(YamlMapping entry, String key, ReminderWords word) {
    List<String> accepted = new ArrayList<>();
    for (String written : entry.texts(key)) {
      if (word.accepts(List.of(written))) {
        accepted.add(written);
      } else {
        entry.complain(key, "“" + key + "”写的是“" + written + "”", word.allowed());
      }
    }
    return accepted;
  }

  private List<String> named(YamlMapping entry, String key) {
    List<String> allowed = new ArrayList<>(List.of(ReminderPolicy.OFFICE_ABOVE));
    root.mappings("offices").forEach(office -> office.optionalText("id").ifPresent(allowed::add));
    for (String written : entry.texts(key)) {
      if (!allowed.contains(written)) {
        entry.complain(
            key, "“" + key + "”写的是“" + written + "”，没有这一项", Choices.of(written, allowed));
      }
    }
    return entry.texts(key);
  }
}
