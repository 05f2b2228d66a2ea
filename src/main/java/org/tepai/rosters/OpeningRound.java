package org.tepai.rosters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.tepai.calendars.Deadline;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Office;
import org.tepai.jurisdictions.RoundEntry;
import org.tepai.process.InvalidInput;
import org.tepai.process.Submission;

/**
 * The notice opens collection in every office that serves on this day; the dates are the
 * regulation's, not the publisher's.
 */
@Service
class OpeningRound {

  private final RoundRepository rounds;
  private final OfficeRosterRepository rosters;
  private final RoundCalendar calendar;
  private final Jurisdictions jurisdictions;
  private final RoundNews news;
  private final Clock clock;

  OpeningRound(
      RoundRepository rounds,
      OfficeRosterRepository rosters,
      RoundCalendar calendar,
      Jurisdictions jurisdictions,
      RoundNews news,
      Clock clock) {
    this.rounds = rounds;
    this.rosters = rosters;
    this.calendar = calendar;
    this.jurisdictions = jurisdictions;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @throws InvalidInput when there is no such round, it has been opened before, or is over
   */
  Round open(Submission notice, String tenant, String processInstanceId) {
    RoundEntry entry = entry(tenant, notice.text("round"));
    Deadline deadline = calendar.deadline(tenant, entry);
    new OpeningPolicy(deadline)
        .rule(rounds.existsById(Round.idOf(tenant, entry.id())), clock.instant())
        .enforce();
    Round round = new Round(tenant, entry, deadline, processInstanceId);
    LocalDate today = LocalDate.now(clock);
    round.announce(
        notice.text("notice_title"),
        notice.text("notice_text"),
        notice.hand(),
        clock.instant(),
        today);
    rounds.save(round);
    news.opened(round, rosters.saveAll(owedBy(round, today)));
    return round;
  }

  private RoundEntry entry(String tenant, String entryId) {
    return calendar
        .entry(tenant, entryId)
        .orElseThrow(() -> InvalidInput.in("round", "没有批次“" + entryId + "”，请选择通知规定的批次"));
  }

  private List<OfficeRoster> owedBy(Round round, LocalDate today) {
    return jurisdictions.byId(round.tenantId()).collectingOffices(today).stream()
        .map(Office::id)
        .map(office -> new OfficeRoster(round, office))
        .toList();
  }
}
