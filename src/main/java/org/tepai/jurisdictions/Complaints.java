package org.tepai.jurisdictions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects mistakes while reading goes on, because one report of all is worth ten restarts. */
class Complaints {

  private final List<Complaint> found = new ArrayList<>();

  void add(String file, int line, String found, String allowed) {
    this.found.add(new Complaint(file, line, found, allowed));
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
