package org.tepai.rosters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tepai.calendars.Deadlines;
import org.tepai.dossiers.Case;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.ReminderPolicy;
import org.tepai.notifications.News;
import org.tepai.notifications.Notifications;
import org.tepai.notifications.Recipient;
import org.tepai.organisations.Organisations;

/** Tells offices and applicants what a round means to them, in their jurisdiction's words. */
@Component
class RoundNews {

  private final Notifications notifications;
  private final RoundRepository rounds;
  private final Organisations organisations;
  private final Jurisdictions jurisdictions;
  private final Deadlines deadlines;
  private final Clock clock;

  RoundNews(
      Notifications notifications,
      RoundRepository rounds,
      Organisations organisations,
      Jurisdictions jurisdictions,
      Deadlines deadlines,
      Clock clock) {
    this.notifications = notifications;
    this.rounds = rounds;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  void opened(Round round, List<OfficeRoster> rosters) {
    Map<String, ?> values =
        Map.of(
            "title", round.noticeTitle(),
            "round", round.name(),
            "due", due(round));
    notifications.tell(
        News.ofRound(round.tenantId(), round.id(), "round.opened", values),
        rosters.stream().map(OfficeRoster::officeId).map(Recipient::organisation).toList());
  }

  /** The offices that still collect by the round's own day learn the new one, each by a letter. */
  @EventListener
  void postponed(RoundMoved moved) {
    Map<String, ?> values =
        Map.of(
            "round", rounds.findById(moved.roundId()).orElseThrow().name(),
            "from", moved.from(),
            "to", deadlines.written(LocalDate.now(clock), moved.to()),
            "why", moved.why());
    notifications.tell(
        News.ofRound(moved.tenantId(), moved.roundId(), "round.moved", values),
        moved.officeIds().stream().map(Recipient::organisation).toList());
  }

  /**
   * The offices above hear of what the deadline took away before it could be overdue, all together
   * in the day's letter.
   */
  void missed(Round round, OfficeRoster roster) {
    Map<String, ?> values =
        Map.of(
            "office", organisations.nameOf(roster.officeId()),
            "due", roster.closesOn(),
            "round", round.name());
    notifications.remind(
        News.ofRound(round.tenantId(), round.id(), "round.missed", values),
        above(round, roster).map(Recipient::organisation).toList());
  }

  private Stream<String> above(Round round, OfficeRoster roster) {
    Jurisdiction jurisdiction = jurisdictions.byId(round.tenantId());
    ReminderPolicy policy = jurisdiction.reminders();
    Optional<String> superior = jurisdiction.office(roster.officeId()).parent();
    return policy.escalation().isEmpty()
        ? Stream.empty()
        : policy.escalatedTo().stream()
            .flatMap(
                to -> ReminderPolicy.OFFICE_ABOVE.equals(to) ? superior.stream() : Stream.of(to))
            .map(to -> organisations.serving(to, LocalDate.now(clock)).id())
            .distinct();
  }

  /** The office's cases go to a later round. */
  void late(Round round, OfficeRoster roster, String nextRound) {
    tellOffice(
        round,
        roster.officeId(),
        "round.late",
        Map.of(
            "office", organisations.nameOf(roster.officeId()),
            "due", roster.closesOn(),
            "round", round.name(),
            "next", nextRound));
  }

  /** The office's cases have no later round to go to. */
  void lateInLastRound(Round round, OfficeRoster roster) {
    tellOffice(
        round,
        roster.officeId(),
        "round.lateLast",
        Map.of(
            "office", organisations.nameOf(roster.officeId()),
            "due", roster.closesOn(),
            "round", round.name()));
  }

  /**
   * @param kind which of the jurisdiction's texts tells why the case moves
   */
  void moved(Case file, Round from, String nextRound, String kind) {
    tellApplicants(file, kind, Map.of("round", from.name(), "next", nextRound));
  }

  void extensionGranted(Round round, OfficeRoster roster) {
    tellOffice(
        round,
        roster.officeId(),
        "extension.granted",
        Map.of(
            "due", deadlines.written(roster.closesOn(), roster.closesOn()),
            "round", round.name()));
  }

  void extensionRefused(Round round, OfficeRoster roster, String reason) {
    tellOffice(round, roster.officeId(), "extension.refused", Map.of("reason", reason));
  }

  /**
   * @param kind which of the jurisdiction's texts gives the reason
   */
  void reasoned(Case file, String kind, String reason) {
    tellApplicants(file, kind, Map.of("reason", reason));
  }

  void published(Case file, Round round) {
    tellApplicants(
        file,
        "roster.published",
        Map.of(
            "title", round.title().orElse(round.name()),
            "number", round.documentNumber().orElse("")));
  }

  /** An office learns how many of its teams are on the published roster. */
  void announced(Round round, String officeId, long count) {
    tellOffice(
        round,
        officeId,
        "roster.announced",
        Map.of(
            "round", round.name(),
            "number", round.documentNumber().orElse(""),
            "count", count));
  }

  /** A day that can still move says so, even beside the one it was moved from. */
  private String due(Round round) {
    boolean open = deadlines.provisional(round.openedOn(), round.closesOn());
    return RoundDates.of(round).due() + (open ? Deadlines.PROVISIONAL : "");
  }

  private void tellApplicants(Case file, String kind, Map<String, ?> values) {
    notifications.tell(News.of(file, kind, values), Recipient.applicantsOf(file));
  }

  /** Or whoever has taken the office's place by now. */
  private void tellOffice(Round round, String officeId, String kind, Map<String, ?> values) {
    String serving = organisations.serving(officeId, LocalDate.now(clock)).id();
    notifications.tell(
        News.ofRound(round.tenantId(), round.id(), kind, values),
        List.of(Recipient.organisation(serving)));
  }
}
