package org.tepai.rosters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.CurrentRounds;
import org.tepai.jurisdictions.RoundEntry;
import org.tepai.notifications.RoundTitles;
import org.tepai.process.InvalidInput;

/** Where other modules look rounds up, and learn which one a case joins. */
@Service
public class Rounds implements CurrentRounds, RoundTitles {

  private final RoundRepository rounds;
  private final OfficeRosterRepository rosters;
  private final JoinableRounds joinable;
  private final RoundCalendar calendar;
  private final Clock clock;

  Rounds(
      RoundRepository rounds,
      OfficeRosterRepository rosters,
      JoinableRounds joinable,
      RoundCalendar calendar,
      Clock clock) {
    this.rounds = rounds;
    this.rosters = rosters;
    this.joinable = joinable;
    this.calendar = calendar;
    this.clock = clock;
  }

  public Round byId(String roundId) {
    return find(roundId).orElseThrow(() -> new NoSuchElementException("No round " + roundId));
  }

  /**
   * @return empty while the round has not been opened
   */
  public Optional<Round> find(String roundId) {
    return rounds.findById(roundId);
  }

  /** Every round that has been opened, in the order in which they close. */
  public List<Round> of(String tenant) {
    return rounds.findByTenantIdOrderByClosesAt(tenant);
  }

  /** Name and dates of a round, opened or not. */
  public Optional<RoundDates> dates(String tenant, String roundId) {
    return find(roundId)
        .map(RoundDates::of)
        .or(
            () ->
                calendar
                    .ofRound(tenant, roundId)
                    .map(entry -> RoundDates.of(entry, calendar.deadline(tenant, entry))));
  }

  @Override
  public String titleOf(String tenant, String roundId) {
    return dates(tenant, roundId).map(RoundDates::name).orElse(roundId);
  }

  /** What every office owes to the round. */
  public List<OfficeRoster> rosters(String roundId) {
    return rosters.findByRoundIdOrderByOfficeId(roundId);
  }

  /**
   * @return empty when the office owes none, for instance because it only decides
   */
  public Optional<OfficeRoster> findRoster(String roundId, String officeId) {
    return rosters.findById(OfficeRoster.idOf(roundId, officeId));
  }

  public OfficeRoster roster(String roundId, String officeId) {
    return findRoster(roundId, officeId)
        .orElseThrow(() -> new NoSuchElementException(officeId + " has no roster in " + roundId));
  }

  @Override
  public String roundFor(String tenant, String enterpriseId, LocalDate day) {
    return joinable
        .of(tenant, enterpriseId, calendar.ofYear(tenant, day.getYear()), momentOf(day))
        .orElseThrow(
            () -> InvalidInput.because(day.getYear() + " 年的各批次均已截止或已报送，本年度不再受理；请在下一年度的通知发布后申请。"));
  }

  /**
   * @return the round in which a case can be recommended from now on: its own while its office
   *     collects, else the next; empty when none is left this year
   */
  Optional<String> collecting(Case file) {
    LocalDate today = LocalDate.now(clock);
    List<RoundEntry> year = calendar.ofYear(file.tenantId(), today.getYear());
    List<RoundEntry> own =
        year.stream()
            .filter(
                entry ->
                    file.roundId()
                        .filter(Round.idOf(file.tenantId(), entry.id())::equals)
                        .isPresent())
            .toList();
    return joinable
        .of(file.tenantId(), file.organisationId(), own, clock.instant())
        .or(() -> joinable.of(file.tenantId(), file.organisationId(), year, clock.instant()));
  }

  private Instant momentOf(LocalDate day) {
    return day.equals(LocalDate.now(clock))
        ? clock.instant()
        : day.atStartOfDay(clock.getZone()).toInstant();
  }
}
