package org.tepai.filings;

import java.util.List;
import java.util.Optional;

/** Whoever must stand in a register before this has a filing in force there. */
final class AlreadyFiledPolicy {

  private final String registerName;

  AlreadyFiledPolicy(String registerName) {
    this.registerName = registerName;
  }

  Optional<String> reasonAgainst(List<Filing> held) {
    return held.isEmpty()
        ? Optional.of("尚未列入“%s”名册，或备案已终止，请先办理备案".formatted(registerName))
        : Optional.empty();
  }
}
