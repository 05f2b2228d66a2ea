package org.tepai.rosters;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.RoundEntry;
import org.tepai.organisations.Organisations;

/**
 * Finds for many enterprises at once the earliest round that can still take their cases: an open
 * one whose office still collects, or one to be opened. Which office that is goes by the day the
 * round was opened, because a reform does not split a collection that has begun.
 */
@Component
class JoinableRounds {

  private final RoundRepository rounds;
  private final OfficeRosterRepository rosters;
  private final Organisations organisations;
  private final RoundCalendar calendar;

  JoinableRounds(
      RoundRepository rounds,
      OfficeRosterRepository rosters,
      Organisations organisations,
      RoundCalendar calendar) {
    this.rounds = rounds;
    this.rosters = rosters;
    this.organisations = organisations;
    this.calendar = calendar;
  }

  /**
   * @param entries the rounds to choose from, first to last
   * @return enterprise id to round id; enterprises that no round takes are left out
   */
  Map<String, String> of(
      String tenant, Collection<String> enterpriseIds, List<RoundEntry> entries, Instant moment) {
    Map<String, Round> opened = opened(tenant);
    Map<String, String> joined = new HashMap<>();
    Set<String> waiting = new HashSet<>(enterpriseIds);
    for (RoundEntry entry : entries) {
      String roundId = Round.idOf(tenant, entry.id());
      for (String enterprise : taken(tenant, entry, opened.get(roundId), waiting, moment)) {
        joined.put(enterprise, roundId);
        waiting.remove(enterprise);
      }
    }
    return joined;
  }

  private Map<String, Round> opened(String tenant) {
    return rounds.findByTenantIdOrderByClosesAt(tenant).stream()
        .collect(Collectors.toMap(Round::id, Function.identity()));
  }

  private List<String> taken(
      String tenant, RoundEntry entry, Round round, Set<String> waiting, Instant moment) {
    if (waiting.isEmpty()) {
      return List.of();
    }
    if (round == null) {
      boolean ahead = calendar.deadline(tenant, entry).isOpenAt(moment);
      return ahead ? new ArrayList<>(waiting) : List.of();
    }
    return round.state() == Round.State.OPEN ? collected(round, waiting, moment) : List.of();
  }

  private List<String> collected(Round round, Set<String> waiting, Instant moment) {
    Map<String, String> offices = organisations.competentOffices(waiting, round.openedOn());
    Set<String> collecting =
        rosters.findByRoundIdAndOfficeIdIn(round.id(), Set.copyOf(offices.values())).stream()
            .filter(roster -> roster.collectsAt(moment))
            .map(OfficeRoster::officeId)
            .collect(Collectors.toSet());
    return waiting.stream()
        .filter(enterprise -> collecting.contains(offices.get(enterprise)))
        .toList();
  }

  /** The round for one enterprise. */
  Optional<String> of(
      String tenant, String enterpriseId, List<RoundEntry> entries, Instant moment) {
    return Optional.ofNullable(
        of(tenant, List.of(enterpriseId), entries, moment).get(enterpriseId));
  }
}
