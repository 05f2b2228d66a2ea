package org.tepai.demonstration;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The scripts of all jurisdictions that have one. There is one clock, so they are played together:
 * from the earliest beginning to the latest end.
 */
final class Scripts {

  private final List<Script> scripts;

  /**
   * @throws IllegalStateException when no jurisdiction has a script: there is nothing to show then
   */
  Scripts(List<Script> scripts) {
    if (scripts.isEmpty()) {
      throw new IllegalStateException("演示模式需要至少一个辖区有 demonstration.yaml");
    }
    this.scripts =
        scripts.stream()
            .sorted(Comparator.comparing(Script::rank).thenComparing(Script::jurisdiction))
            .toList();
  }

  /** In the order in which their accounts are numbered and shown. */
  List<Script> all() {
    return scripts;
  }

  Script of(String jurisdiction) {
    return scripts.stream()
        .filter(script -> script.jurisdiction().equals(jurisdiction))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no script for " + jurisdiction));
  }

  LocalDateTime begins() {
    return scripts.stream().map(Script::begins).min(Comparator.naturalOrder()).orElseThrow();
  }

  LocalDateTime stops() {
    return scripts.stream().map(Script::stops).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Every time of day at which somebody works somewhere. */
  List<LocalTime> hours() {
    return scripts.stream().flatMap(script -> script.hours().stream()).distinct().sorted().toList();
  }
}
