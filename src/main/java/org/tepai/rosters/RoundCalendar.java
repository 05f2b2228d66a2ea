package org.tepai.rosters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.calendars.Deadline;
import org.tepai.calendars.Deadlines;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RoundEntry;

/** The rounds as the regulation dates them, opened or not. */
@Component
class RoundCalendar {

  private static final Comparator<RoundEntry> IN_ORDER = Comparator.comparing(RoundEntry::dueOn);

  private final Jurisdictions jurisdictions;
  private final Deadlines deadlines;

  RoundCalendar(Jurisdictions jurisdictions, Deadlines deadlines) {
    this.jurisdictions = jurisdictions;
    this.deadlines = deadlines;
  }

  Optional<RoundEntry> entry(String tenant, String entryId) {
    return jurisdictions.byId(tenant).rounds().stream()
        .filter(entry -> entry.id().equals(entryId))
        .findFirst();
  }

  /** The entry of a round that need not have been opened. */
  Optional<RoundEntry> ofRound(String tenant, String roundId) {
    return jurisdictions.byId(tenant).rounds().stream()
        .filter(entry -> Round.idOf(tenant, entry.id()).equals(roundId))
        .findFirst();
  }

  Deadline deadline(String tenant, RoundEntry entry) {
    return deadlines.forDate(tenant, entry.dueOn());
  }

  /** The rounds of a year, first to last. */
  List<RoundEntry> ofYear(String tenant, int year) {
    return jurisdictions.byId(tenant).rounds().stream()
        .filter(entry -> entry.dueOn().getYear() == year)
        .sorted(IN_ORDER)
        .toList();
  }

  /** The rounds of the same year that are due later; the notice speaks of its own year only. */
  List<RoundEntry> after(String tenant, LocalDate due) {
    return ofYear(tenant, due.getYear()).stream()
        .filter(entry -> entry.dueOn().isAfter(due))
        .toList();
  }
}
