package org.tepai.rosters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.tepai.calendars.Deadline;
import org.tepai.jurisdictions.RoundEntry;
import org.tepai.process.Hand;

/** Rounds and rosters as values, for rules that need no database. */
final class RoundFixtures {

  static final LocalDate SUNDAY = LocalDate.of(2025, 3, 30);
  static final LocalDate MONDAY = LocalDate.of(2025, 3, 31);
  static final Instant LAST_MOMENT = at("2025-03-31T23:59:59.999");

  private RoundFixtures() {}

  static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }

  /** Due on a Sunday, so it closes with the Monday after. */
  static Deadline deadline() {
    return new Deadline(SUNDAY, MONDAY, LAST_MOMENT, false);
  }

  static Round round() {
    RoundEntry entry = new RoundEntry("2025-1", "2025年第一批", LocalDate.of(2025, 3, 18), SUNDAY, 1);
    Round round = new Round("somewhere", entry, deadline(), "p1");
    round.announce(
        "通知", "正文", Hand.of("publisher"), at("2025-03-18T09:00"), LocalDate.of(2025, 3, 18));
    return round;
  }

  static OfficeRoster roster() {
    return new OfficeRoster(round(), "office");
  }
}
