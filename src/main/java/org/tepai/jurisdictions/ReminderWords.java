package org.tepai.jurisdictions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tepai.jurisdictions.ReminderPolicy.Reminded;

/**
 * How the parts of a reminder policy are written, in a jurisdiction's file and at an element alike:
 * each with what is allowed there.
 */
enum ReminderWords {
  ARRIVAL("arrival", "true 或 false", ReminderWords::isFlag),
  BEFORE("before", "不小于 0 的工作日数，如 14, 7, 1, 0；不提醒写 none", each -> isNumber(each, 0)),
  AFTER("after", "不小于 1 的工作日数，如 1, 5, 10；不提醒写 none", each -> isNumber(each, 1)),
  TO("to", "assignee（办理人）、candidates（候选人）、contact（专人）中的一个或几个", ReminderWords::isReminded),
  ESCALATION("escalation", "不小于 1 的工作日数；不上报写 none", each -> isNumber(each, 1)),
  SUPERVISION("supervision", "不小于 1 的工作日数；不督办写 none", each -> isNumber(each, 1)),
  COPIES("copies", "部门编号或 office-above（上级部门），以逗号分隔；不抄送写 none", each -> true);

  /** How nothing is written where an empty value would look forgotten. */
  private static final String NONE = "none";

  private static final int LONGEST = 366;

  private final String key;
  private final String allowed;
  private final Predicate<String> rule;

  ReminderWords(String key, String allowed, Predicate<String> rule) {
    this.key = key;
    this.allowed = allowed;
    this.rule = rule;
  }

  String key() {
    return key;
  }

  String allowed() {
    return allowed;
  }

  static Optional<ReminderWords> of(String key) {
    return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst();
  }

  /** The words of a value that is written as one text. */
  List<String> split(String value) {
    String written = value == null ? "" : value.strip();
    return NONE.equals(written)
        ? List.of()
        : Arrays.stream(written.split("[,，、\\s]+")).filter(each -> !each.isEmpty()).toList();
  }

  /** Whether a value may stand here; one left blank says nothing and is in nobody's way. */
  boolean accepts(String value) {
    List<String> words = split(value);
    return value.isBlank() || (words.isEmpty() ? mayBeNone() : accepts(words));
  }

  boolean accepts(List<String> words) {
    return words.stream().allMatch(rule) && (words.size() <= 1 || isList());
  }

  private boolean mayBeNone() {
    return this != ARRIVAL && this != TO;
  }

  private boolean isList() {
    return List.of(BEFORE, AFTER, TO, COPIES).contains(this);
  }

  static List<Integer> numbers(List<String> words) {
    return words.stream().map(Integer::valueOf).distinct().toList();
  }

  static OptionalInt number(List<String> words) {
    return words.stream().mapToInt(Integer::parseInt).findFirst();
  }

  static List<Reminded> reminded(List<String> words) {
    return words.stream().map(word -> Reminded.valueOf(word.toUpperCase())).distinct().toList();
  }

  private static boolean isFlag(String word) {
    return "true".equals(word) || "false".equals(word);
  }

  private static boolean isNumber(String word, int least) {
    return word.matches("\\d{1,3}")
        && Integer.parseInt(word) >= least
        && Integer.parseInt(word) <= LONGEST;
  }

  private static boolean isReminded(String word) {
    return Stream.of(Reminded.values()).anyMatch(each -> each.name().toLowerCase().equals(word));
  }
}
