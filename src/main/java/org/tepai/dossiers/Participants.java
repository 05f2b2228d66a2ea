package org.tepai.dossiers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rows of a case's participants, read and changed as what they mean. */
final class Participants {

  private final Map<String, KeptParticipant> rows;

  Participants(Map<String, KeptParticipant> rows) {
    this.rows = rows;
  }

  void take(Participant participant) {
    rows.put(participant.role(), KeptParticipant.of(participant));
  }

  /** In the order of the roles' ids. */
  List<Participant> all() {
    return new TreeMap<>(rows)
        .entrySet().stream().map(each -> each.getValue().as(each.getKey())).toList();
  }

  Optional<Participant> in(String role) {
    return Optional.ofNullable(rows.get(role)).map(kept -> kept.as(role));
  }

  Set<String> organisations() {
    return all().stream()
        .flatMap(each -> each.organisation().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  Set<String> persons() {
    return all().stream()
        .flatMap(each -> each.person().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
