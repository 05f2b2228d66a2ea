package org.tepai.jurisdictions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a model says that can be checked without an engine. */
class ModelFacts {

  /** Something written in a model, with its line. */
  record Word(String value, int line) {}

  /** One element of the flow: the steps it calls, and what is written beside them. */
  static class Element {
    String name = "";
    final Set<String> steps = new LinkedHashSet<>();
    final Map<String, Word> parameters = new LinkedHashMap<>();

    Optional<Word> parameter(String key) {
      return Optional.ofNullable(parameters.get(key)).filter(word -> !word.value().isBlank());
    }

    /** Whether it calls a step, such as {@code filings.end}. */
    boolean calls(String step) {
      return steps.contains(step);
    }
  }

  final List<String> processes = new ArrayList<>();
  final List<String> decisions = new ArrayList<>();
  final List<String> tasks = new ArrayList<>();
  final List<Word> calls = new ArrayList<>();
  final List<Word> forms = new ArrayList<>();
  final List<Element> elements = new ArrayList<>();
  final List<Mention> mentions = new ArrayList<>();
}
