package org.tepai.rosters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.tepai.documents.DocumentOwner;
import org.tepai.documents.PublishedList;
import org.tepai.documents.RecommendedRoster;
import org.tepai.documents.RosterDocuments;
import org.tepai.documents.RosterLine;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;

/** Makes the papers of a round from what its rosters say; the words are the jurisdiction's. */
@Service
class MakingRosters {

  private final Rounds rounds;
  private final Rosters rosters;
  private final RosterDocuments documents;
  private final DecidingEntries deciding;
  private final Organisations organisations;
  private final Clock clock;

  MakingRosters(
      Rounds rounds,
      Rosters rosters,
      RosterDocuments documents,
      DecidingEntries deciding,
      Organisations organisations,
      Clock clock) {
    this.rounds = rounds;
    this.rosters = rosters;
    this.documents = documents;
    this.deciding = deciding;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Kept with the office's own roster: other offices and applicants do not see it. */
  void makeRecommended(String roundId, String officeId) {
    Round round = rounds.byId(roundId);
    OfficeRoster roster = rounds.roster(roundId, officeId);
    List<RosterEntry> entries = rosters.of(roundId, officeId);
    if (entries.isEmpty()) {
      return;
    }
    String office = organisations.nameOf(officeId);
    LocalDate day = day(roster.submittedAt().orElseThrow());
    documents.keepRecommended(
        round.tenantId(),
        DocumentOwner.ofRound(roster.id()),
        new RecommendedRoster(
            round.name(), office, day, roster.closesOn(), round.originalDate(), entries.size()),
        entries.stream().map(entry -> line(round, office, entry.position(), entry, day)),
        roster.submitted().orElseThrow().person());
  }

  /** Kept with the round: it is there for everybody. */
  void makePublished(String roundId) {
    Round round = rounds.byId(roundId);
    List<RosterEntry> entries = rosters.confirmed(roundId);
    LocalDate day = day(round.publishedAt().orElseThrow());
    documents.keepPublished(
        round.tenantId(),
        DocumentOwner.ofRound(roundId),
        new PublishedList(
            round.title().orElseThrow(),
            round.documentNumber().orElseThrow(),
            round.name(),
            day,
            issuers(round),
            entries.size()),
        () -> lines(round, entries, day),
        round.published().orElseThrow().person());
  }

  private List<String> issuers(Round round) {
    return deciding.reviewers(round.tenantId()).stream().map(organisations::nameOf).toList();
  }

  private Stream<RosterLine> lines(Round round, List<RosterEntry> entries, LocalDate day) {
    Map<String, Organisation> offices =
        organisations.byIds(entries.stream().map(RosterEntry::officeId).distinct().toList());
    return IntStream.range(0, entries.size())
        .mapToObj(
            index -> {
              RosterEntry entry = entries.get(index);
              return line(round, offices.get(entry.officeId()).name(), index + 1, entry, day);
            });
  }

  private static RosterLine line(
      Round round, String office, int number, RosterEntry entry, LocalDate day) {
    return new RosterLine(
        round.name(),
        office,
        number,
        entry.enterpriseName(),
        entry.creditCode(),
        entry.teamName(),
        entry.leaderName(),
        entry.members(),
        entry.sendingUnitName(),
        entry.problems(),
        entry.exceptionText(),
        day);
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }
}
