package org.tepai.jurisdictions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects mistakes while reading goes on, because one report of all is worth ten restarts. */
class Complaints {

  private final List<Complaint> found = new ArrayList<>();

  void add(String file, int line, String found, String allowed) {
    this.found.add(new Complaint(file, line, found, allowed));
  }

  /** A word that is not among those allowed; what is worked out while running, nobody can know. */
  void unknown(SourceFile file, String what, ModelFacts.Word word, Collection<String> allowed) {
    if (!word.value().contains("${") && !allowed.contains(word.value())) {
      add(
          file.path(),
          word.line(),
          "%s 写的是“%s”，没有这一项".formatted(what, word.value()),
          Choices.of(word.value(), allowed));
    }
  }

  List<Complaint> all() {
    return found.stream()
        .distinct()
        .sorted(Comparator.comparing(Complaint::file).thenComparing(Complaint::line))
        .toList();
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void throwIfAny() {
    if (!isEmpty()) {
      throw new BrokenJurisdiction(all());
    }
  }
}
