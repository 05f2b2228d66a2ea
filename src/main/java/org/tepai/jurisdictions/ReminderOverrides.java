package org.tepai.jurisdictions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an element of a model says of its own reminders, where the jurisdiction says otherwise. */
public final class ReminderOverrides {

  /** With which the element's parameters begin that are meant for reminders. */
  public static final String PREFIX = "reminder.";

  private ReminderOverrides() {}

  /** Whether a parameter is meant for reminders, rightly written or not. */
  public static boolean isOne(String parameter) {
    return parameter.startsWith(PREFIX);
  }

  /**
   * @return what should stand there instead; empty when it is in order
   */
  public static Optional<String> problem(String parameter, String value) {
    Optional<ReminderWords> words = words(parameter);
    if (words.isEmpty()) {
      return Optional.of("参数只能是 " + names());
    }
    return words.filter(each -> !each.accepts(value)).map(ReminderWords::allowed);
  }

  /** The offices that a parameter names, to be looked for by whoever knows the offices. */
  static List<String> offices(String parameter, String value) {
    return words(parameter)
        .filter(ReminderWords.COPIES::equals)
        .map(words -> words.split(value))
        .orElse(List.of());
  }

  static ReminderPolicy apply(ReminderPolicy policy, Map<String, String> parameters) {
    ReminderPolicy changed = policy;
    for (ReminderWords word : ReminderWords.values()) {
      String value = parameters.get(PREFIX + word.key());
      changed =
          value == null || value.isBlank() ? changed : changed(changed, word, word.split(value));
    }
    return changed;
  }

  private static ReminderPolicy changed(ReminderPolicy old, ReminderWords word, List<String> said) {
    return new ReminderPolicy(
        word == ReminderWords.ARRIVAL ? said.contains("true") : old.arrival(),
        word == ReminderWords.BEFORE ? ReminderWords.numbers(said) : old.before(),
        word == ReminderWords.AFTER ? ReminderWords.numbers(said) : old.after(),
        word == ReminderWords.TO ? ReminderWords.reminded(said) : old.to(),
        word == ReminderWords.ESCALATION ? ReminderWords.number(said) : old.escalation(),
        old.escalatedTo(),
        word == ReminderWords.SUPERVISION ? ReminderWords.number(said) : old.supervision(),
        word == ReminderWords.COPIES ? said : old.copies(),
        old.vacancies(),
        old.clauses());
  }

  private static Optional<ReminderWords> words(String parameter) {
    return isOne(parameter)
        ? ReminderWords.of(parameter.substring(PREFIX.length()))
        : Optional.empty();
  }

  private static String names() {
    return Stream.of(ReminderWords.values())
        .map(word -> PREFIX + word.key())
        .collect(Collectors.joining("、"));
  }
}
