package org.tepai.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Fills a form as the script describes it. A text that is one placeholder becomes the placeholder's
 * own value, a number for instance; in a longer text placeholders become words. A list that says
 * {@code times} repeats its {@code row}.
 */
final class Filling {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

  private final Dice dice;
  private final Map<String, List<String>> words;
  private final LocalDate today;
  private final Function<String, Object> known;

  /**
   * @param known values of names that are not of the script: who fills the form, what the form
   *     shows
   */
  Filling(
      Dice dice, Map<String, List<String>> words, LocalDate today, Function<String, Object> known) {
    this.dice = dice;
    this.words = words;
    this.today = today;
    this.known = known;
  }

  Map<String, Object> fill(Map<String, Object> form) {
    Map<String, Object> filled = new LinkedHashMap<>();
    form.forEach((key, value) -> filled.put(key, value(value)));
    filled.values().removeIf(value -> value == null);
    return filled;
  }

  private Object value(Object written) {
    if (written instanceof String text) {
      return text(text);
    }
    if (written instanceof List<?> list) {
      return list.stream().flatMap(item -> rows(item).stream()).toList();
    }
    return written instanceof Map<?, ?> map ? fill(typed(map)) : written;
  }

  private List<Object> rows(Object item) {
    if (item instanceof Map<?, ?> map && map.containsKey("times")) {
      int times = Span.of(map.get("times")).draw(dice);
      Map<String, Object> row = typed((Map<?, ?>) map.get("row"));
      return new ArrayList<>(IntStream.range(0, times).mapToObj(i -> fill(row)).toList());
    }
    return List.of(value(item));
  }

  Object text(String text) {
    MatchResult whole = PLACEHOLDER.matcher(text).results().findFirst().orElse(null);
    if (whole != null && whole.group().equals(text)) {
      return placeholder(whole.group(1));
    }
    return PLACEHOLDER.matcher(text).replaceAll(found -> word(found.group(1)));
  }

  private String word(String name) {
    Object value = placeholder(name);
    return value == null ? "" : java.util.regex.Matcher.quoteReplacement(String.valueOf(value));
  }

  private Object placeholder(String name) {
    String[] parts = name.strip().split("\\s+");
    return switch (parts[0]) {
      case "one" -> text(dice.one(list(parts[1])));
      case "pick" -> pick(parts[1]);
      case "some" -> dice.some(list(parts[1]), Span.of(parts[2]).draw(dice));
      case "whole" -> Span.of(parts[1]).draw(dice);
      case "digits" -> digits(Integer.parseInt(parts[1]));
      case "day" -> today.plusDays(Span.of(parts[1]).draw(dice)).toString();
      default -> known.apply(name.strip());
    };
  }

  /** One of the values that the form lets choose; nothing when there is none. */
  private Object pick(String choices) {
    return known.apply("choices " + choices) instanceof List<?> values && !values.isEmpty()
        ? dice.one(values)
        : null;
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    IntStream.range(0, count).forEach(i -> digits.append(dice.between(0, 9)));
    return digits.toString();
  }

  private List<String> list(String name) {
    List<String> list = words.get(name);
    if (list == null || list.isEmpty()) {
      throw new IllegalArgumentException("演示脚本的 words 中没有 " + name + "，有：" + words.keySet());
    }
    return list;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> typed(Map<?, ?> map) {
    return (Map<String, Object>) map;
  }
}
