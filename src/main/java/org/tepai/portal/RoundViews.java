package org.tepai.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.calendars.Deadlines;
import org.tepai.documents.DocumentOwner;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.rosters.OfficeRoster;
import org.tepai.rosters.Outcome;
import org.tepai.rosters.RosterEntry;
import org.tepai.rosters.Rosters;
import org.tepai.rosters.Round;
import org.tepai.rosters.Rounds;

/**
 * Gathers a round for reading. A district sees its own part, the deciding offices see all,
 * everybody else sees the notice and what has been published.
 */
@Component
class RoundViews {

  private final Rounds rounds;
  private final Rosters rosters;
  private final Organisations organisations;
  private final People people;
  private final CaseAccess access;
  private final ReadableDocuments documents;
  private final Deadlines deadlines;
  private final Clock clock;

  RoundViews(
      Rounds rounds,
      Rosters rosters,
      Organisations organisations,
      People people,
      CaseAccess access,
      ReadableDocuments documents,
      Deadlines deadlines,
      Clock clock) {
    this.rounds = rounds;
    this.rosters = rosters;
    this.organisations = organisations;
    this.people = people;
    this.access = access;
    this.documents = documents;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** In one transaction, so that what each document asks of its reader is fetched once. */
  @Transactional(readOnly = true)
  public RoundView of(Round round, String personId) {
    List<OfficeRoster> parts = parts(round, personId);
    Set<String> offices = parts.stream().map(OfficeRoster::officeId).collect(Collectors.toSet());
    List<RosterEntry> entries = rosters.of(round.id());
    Map<String, Organisation> named = named(round);
    return new RoundView(
        head(round),
        documents.of(DocumentOwner.ofRound(round.id())),
        parts.stream().map(part -> part(part, named)).toList(),
        entries.stream()
            .filter(entry -> offices.contains(entry.officeId()))
            .map(entry -> entry(entry, named))
            .toList(),
        entries.stream()
            .filter(entry -> round.publishedAt().isPresent())
            .filter(entry -> entry.outcome().filter(Outcome.CONFIRMED::equals).isPresent())
            .map(entry -> entry(entry, named))
            .toList());
  }

  /** Every document of a round that the acting person may read, the offices' rosters included. */
  @Transactional(readOnly = true)
  public List<CaseView.FileLink> documents(String roundId) {
    return Stream.concat(
            Stream.of(DocumentOwner.ofRound(roundId)),
            rounds.rosters(roundId).stream().map(part -> DocumentOwner.ofRound(part.id())))
        .flatMap(owner -> documents.of(owner).stream())
        .toList();
  }

  RoundView.Head head(Round round) {
    return new RoundView.Head(
        round.name(),
        round.state().label(),
        round.noticeTitle(),
        round.noticeText(),
        local(round.openedAt()),
        people.signed(round.opened()),
        round.originalDate(),
        round.closesOn(),
        deadlines.provisional(round.openedOn(), round.closesOn()),
        round.documentNumber().orElse(""),
        round.publishedAt().map(this::local).orElse(null),
        round.published().map(people::signed).orElse(""));
  }

  /** The offices' parts that a person sees. */
  List<OfficeRoster> parts(Round round, String personId) {
    Set<String> own =
        people.organisationsOf(personId).stream().map(Organisation::id).collect(Collectors.toSet());
    boolean all = access.seesAll(round.tenantId(), personId);
    return rounds.rosters(round.id()).stream()
        .filter(part -> all || own.contains(part.officeId()))
        .toList();
  }

  private RoundView.OfficePart part(OfficeRoster part, Map<String, Organisation> named) {
    return new RoundView.OfficePart(
        part.officeId(),
        named.get(part.officeId()).name(),
        part.state().label(),
        part.closesOn(),
        deadlines.provisional(part.closesOn(), part.closesOn()),
        part.submittedAt().map(this::local).orElse(null),
        part.submitted().map(people::signed).orElse(""),
        part.documentNumber().orElse(""),
        documents.of(DocumentOwner.ofRound(part.id())));
  }

  private Map<String, Organisation> named(Round round) {
    return organisations.byIds(
        rounds.rosters(round.id()).stream().map(OfficeRoster::officeId).toList());
  }

  private RoundView.Entry entry(RosterEntry entry, Map<String, Organisation> named) {
    return new RoundView.Entry(
        "/tepai/cases/" + entry.caseId(),
        entry.caseNumber(),
        named.get(entry.officeId()).name(),
        entry.enterpriseName(),
        entry.teamName(),
        entry.leaderName(),
        entry.sendingUnitName(),
        entry.outcome().map(Outcome::label).orElse("待审核认定"));
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }
}
