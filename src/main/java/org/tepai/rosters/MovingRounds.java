package org.tepai.rosters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tepai.calendars.CalendarImport;
import org.tepai.calendars.Deadlines;
import org.tepai.calendars.KeptDates;
import org.tepai.calendars.MovingDueDates;
import org.tepai.process.CaseVariables;
import org.tepai.process.DueDates;

/**
 * Decision X12: an open round follows a changed calendar, with its offices' rosters, the process
 * variable and the timers, all in one transaction: a round that closed later than its timers would
 * send offices away that are in time. A day that was granted to one office is a decision and stays.
 */
@Component
class MovingRounds implements KeptDates {

  private final RoundRepository rounds;
  private final OfficeRosterRepository rosters;
  private final Deadlines deadlines;
  private final DueDates dueDates;
  private final MovingDueDates moving;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MovingRounds(
      RoundRepository rounds,
      OfficeRosterRepository rosters,
      Deadlines deadlines,
      DueDates dueDates,
      MovingDueDates moving,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rounds = rounds;
    this.rosters = rosters;
    this.deadlines = deadlines;
    this.dueDates = dueDates;
    this.moving = moving;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void follow(CalendarImport cause) {
    rounds.findByStateAndClosesAtAfter(Round.State.OPEN, clock.instant()).stream()
        .filter(round -> !closesAgain(round).equals(round.closesAt()))
        .forEach(round -> move(round, cause));
  }

  private Instant closesAgain(Round round) {
    return deadlines.stillAhead(
        round.tenantId(),
        round.closesAt(),
        deadlines.forDate(round.tenantId(), round.originalDate()).closesAt());
  }

  private void move(Round round, CalendarImport cause) {
    LocalDate from = round.closesOn();
    Instant old = round.closesAt();
    Instant to = closesAgain(round);
    LocalDate day = LocalDate.ofInstant(to, clock.getZone());
    List<OfficeRoster> collecting = collecting(round, old);
    round.moveTo(day, to);
    collecting.forEach(roster -> roster.moveTo(day, to));
    rounds.flush();
    dueDates.move(
        round.processInstanceId(), CaseVariables.ROUND_CLOSES_AT, Date.from(old), Date.from(to));
    moving.ofProcess(round.processInstanceId(), cause);
    List<String> offices = collecting.stream().map(OfficeRoster::officeId).toList();
    events.publishEvent(
        new RoundMoved(round.id(), round.tenantId(), offices, from, day, cause.notice()));
  }

  private List<OfficeRoster> collecting(Round round, Instant closesAt) {
    return rosters.findByRoundIdOrderByOfficeId(round.id()).stream()
        .filter(roster -> roster.state() == OfficeRoster.State.COLLECTING)
        .filter(roster -> roster.closesAt().equals(closesAt))
        .toList();
  }
}
