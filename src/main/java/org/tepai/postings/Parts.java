package org.tepai.postings;

import java.util.Optional;
import java.util.stream.Stream;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Participant;

/** The parts of a case that a posting asks for: who serves, and whom. */
final class Parts {

  static final String COMMISSIONER = "commissioner";
  static final String TEAM = "team";
  static final String ENTERPRISE = "enterprise";

  private Parts() {}

  /** A commissioner, or a team where the jurisdiction sends teams. */
  static Optional<Participant> serving(Case matter) {
    return Stream.of(COMMISSIONER, TEAM)
        .flatMap(part -> matter.participant(part).stream())
        .findFirst();
  }

  static Optional<Participant> served(Case matter) {
    return matter.participant(ENTERPRISE);
  }
}
