package org.tepai.security;

import java.util.List;

/** Production lacks something without which it must not start. */
class MissingRequirements extends RuntimeException {

  private final transient List<String> missing;

  MissingRequirements(List<String> missing) {
    super("production cannot start: " + missing);
    this.missing = List.copyOf(missing);
  }

  List<String> missing() {
    return missing;
  }
}
