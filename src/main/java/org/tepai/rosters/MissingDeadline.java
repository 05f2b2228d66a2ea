package org.tepai.rosters;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.tepai.calendars.Deadlines;
import org.tepai.dossiers.Case;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Settings;

/** An office let its day pass: decision CQ6 says what becomes of its cases. */
@Service
class MissingDeadline {

  private static final String RETURN = "RETURN";

  private final Rounds rounds;
  private final OwnCases ownCases;
  private final CarryingOver carryingOver;
  private final ReturningCases returning;
  private final RoundNews news;
  private final Jurisdictions jurisdictions;
  private final Deadlines deadlines;

  MissingDeadline(
      Rounds rounds,
      OwnCases ownCases,
      CarryingOver carryingOver,
      ReturningCases returning,
      RoundNews news,
      Jurisdictions jurisdictions,
      Deadlines deadlines) {
    this.rounds = rounds;
    this.ownCases = ownCases;
    this.carryingOver = carryingOver;
    this.returning = returning;
    this.news = news;
    this.jurisdictions = jurisdictions;
    this.deadlines = deadlines;
  }

  /**
   * What follows for the office.
   *
   * @param mayAskForExtension whether cases are left that no later round takes, so that the office
   *     has to choose between asking for a later day and returning them
   * @param askUntil last instant for that choice
   */
  record Missed(boolean mayAskForExtension, Instant askUntil) {}

  Missed miss(String roundId, String officeId) {
    Round round = rounds.byId(roundId);
    OfficeRoster roster = rounds.roster(roundId, officeId);
    roster.miss();
    news.missed(round, roster);
    Settings settings = jurisdictions.byId(round.tenantId()).settings();
    boolean mayAsk = dealWithCases(round, roster, settings);
    int days = settings.number("extension.request.workingDays");
    return new Missed(mayAsk, deadlines.inWorkingDays(round.tenantId(), days).closesAt());
  }

  private boolean dealWithCases(Round round, OfficeRoster roster, Settings settings) {
    List<Case> waiting = ownCases.waiting(round, roster.officeId());
    boolean carries = !RETURN.equals(settings.text("round.late"));
    List<Case> left = carries ? carry(round, roster, waiting) : waiting;
    if (left.isEmpty()) {
      return false;
    }
    if (!carries || RETURN.equals(settings.text("round.lateLast"))) {
      returning.giveBack(left, ReturningCases.NOT_SUBMITTED);
      return false;
    }
    news.lateInLastRound(round, roster);
    return true;
  }

  private List<Case> carry(Round round, OfficeRoster roster, List<Case> waiting) {
    CarryingOver.Carried carried = carryingOver.carry(round, waiting, "round.carriedOver");
    if (!carried.nextRound().isEmpty()) {
      news.late(round, roster, carried.nextRound());
    }
    return carried.left();
  }
}
