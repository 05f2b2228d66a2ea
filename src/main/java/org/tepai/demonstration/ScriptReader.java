package org.tepai.demonstration;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a jurisdiction's {@code demonstration.yaml} into the script that is played. */
final class ScriptReader {

  private final Map<String, Object> root;

  ScriptReader(Map<String, Object> root) {
    this.root = root;
  }

  Script read() {
    return new Script(
        text(root, "jurisdiction"),
        optional(root, "rank").map(Integer::valueOf).orElse(Integer.MAX_VALUE),
        Long.parseLong(text(root, "seed")),
        LocalDateTime.parse(text(root, "begins")),
        LocalDateTime.parse(text(root, "stops")),
        texts(root.get("hours")).stream().map(LocalTime::parse).toList(),
        wordLists(mapping(root.get("words"))),
        population(mapping(root.get("population"))),
        names(mapping(root.get("names"))),
        shown(mapping(root.get("shown"))),
        mappings(root.get("starts")).stream().map(ScriptReader::starts).toList(),
        habits(mapping(root.get("tasks"))));
  }

  private static Population population(Map<String, Object> entry) {
    return new Population(
        bodies(mapping(entry.get("enterprises"))), bodies(mapping(entry.get("sendingUnits"))));
  }

  private static Population.Bodies bodies(Map<String, Object> entry) {
    return new Population.Bodies(
        share(entry, "count", 0),
        mappings(entry.get("posts")).stream().map(ScriptReader::post).toList());
  }

  /** Whoever may be several is numbered, however many there are. */
  private static Population.Post post(Map<String, Object> entry) {
    String role = text(entry, "role");
    return new Population.Post(
        role,
        share(entry, "count", 1),
        optional(entry, "account").orElse(role),
        entry.containsKey("count"));
  }

  private static Script.Names names(Map<String, Object> entry) {
    return new Script.Names(
        text(entry, "enterprise"),
        text(entry, "sendingUnit"),
        wordLists(mapping(entry.get("townships"))));
  }

  private static Script.Shown shown(Map<String, Object> entry) {
    return new Script.Shown(
        texts(entry.get("offices")),
        mappings(entry.get("holders")).stream()
            .map(holder -> new Script.Holder(text(holder, "holder"), text(holder, "role")))
            .toList(),
        texts(entry.get("doersOf")));
  }

  private static Script.Starts starts(Map<String, Object> entry) {
    LocalDateTime from = LocalDateTime.parse(text(entry, "from"));
    return new Script.Starts(
        text(entry, "process"),
        optional(entry, "organisation"),
        optional(entry, "holder").orElse("enterprise"),
        text(entry, "role"),
        optional(entry, "anew").map(Boolean::valueOf).orElse(false),
        share(entry, "tries", 1),
        from,
        optional(entry, "to").map(LocalDateTime::parse).orElse(from),
        optional(entry, "count").map(Integer::valueOf).orElse(1),
        answers(entry.get("answers")));
  }

  private static Map<String, Script.Habit> habits(Map<String, Object> entries) {
    Map<String, Script.Habit> habits = new LinkedHashMap<>();
    entries.forEach((task, entry) -> habits.put(task, habit(mapping(entry))));
    return habits;
  }

  private static Script.Habit habit(Map<String, Object> entry) {
    return new Script.Habit(
        optional(entry, "after").map(Span::of),
        optional(entry, "beforeDue").map(Span::of),
        mappings(entry.get("idle")).stream().map(ScriptReader::idle).toList(),
        share(entry, "never", 0),
        share(entry, "withdrawn", 0),
        "unoccupied".equals(entry.get("by")),
        Optional.ofNullable(entry.get("entries")).map(ScriptReader::entries),
        answers(entry.get("answers")),
        answers(entry.get("otherwise")));
  }

  private static Script.Idle idle(Map<String, Object> entry) {
    return new Script.Idle(
        LocalDate.parse(text(entry, "from")), LocalDate.parse(text(entry, "to")));
  }

  private static Script.Entries entries(Object entry) {
    Map<String, Object> rows = mapping(entry);
    return new Script.Entries(
        Span.of(rows.get("after")), share(rows, "atOnce", 10), answers(rows.get("answers")));
  }

  private static List<Script.Answer> answers(Object entries) {
    return mappings(entries).stream()
        .map(
            entry ->
                new Script.Answer(
                    share(entry, "share", 1),
                    optional(entry, "previous"),
                    mapping(entry.get("form"))))
        .toList();
  }

  private static int share(Map<String, Object> entry, String key, int otherwise) {
    return optional(entry, key).map(Integer::valueOf).orElse(otherwise);
  }

  private static Map<String, List<String>> wordLists(Map<String, Object> entries) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    entries.forEach((name, words) -> lists.put(name, texts(words)));
    return lists;
  }

  private static Optional<String> optional(Map<String, Object> entry, String key) {
    return Optional.ofNullable(entry.get(key)).map(String::valueOf);
  }

  private static String text(Map<String, Object> entry, String key) {
    return optional(entry, key)
        .orElseThrow(() -> new IllegalArgumentException("演示脚本缺少 " + key + "：" + entry));
  }

  private static List<String> texts(Object list) {
    return list instanceof List<?> items ? items.stream().map(String::valueOf).toList() : List.of();
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> mapping(Object value) {
    return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
  }

  private static List<Map<String, Object>> mappings(Object list) {
    return list instanceof List<?> items
        ? items.stream().map(ScriptReader::mapping).toList()
        : List.of();
  }
}
