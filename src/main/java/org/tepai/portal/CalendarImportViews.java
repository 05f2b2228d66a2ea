package org.tepai.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.calendars.CalendarImport;
import org.tepai.calendars.CalendarImports;
import org.tepai.calendars.MovedDate;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.People;
import org.tepai.process.Administrators;

/**
 * Imports in the words their readers use. Of what has moved everybody sees the number, and each
 * date only who may see its case or belongs to its round's jurisdiction; administrators see all.
 */
@Component
class CalendarImportViews {

  private static final int NEWEST = 20;
  private static final int MOST_MOVED = 500;

  private final CalendarImports imports;
  private final Dossiers dossiers;
  private final CaseAccess access;
  private final RoundNames rounds;
  private final People people;
  private final Administrators administrators;
  private final Clock clock;

  CalendarImportViews(
      CalendarImports imports,
      Dossiers dossiers,
      CaseAccess access,
      RoundNames rounds,
      People people,
      Administrators administrators,
      Clock clock) {
    this.imports = imports;
    this.dossiers = dossiers;
    this.access = access;
    this.rounds = rounds;
    this.people = people;
    this.administrators = administrators;
    this.clock = clock;
  }

  /** One import and how far the due dates have followed it. */
  record Head(
      String url,
      int year,
      int version,
      String notice,
      int days,
      String by,
      LocalDateTime at,
      int percent,
      long moved,
      LocalDateTime finishedAt) {}

  /** A due date that has moved. */
  record Moved(String task, String matter, String url, LocalDateTime from, LocalDateTime to) {}

  /** The page of one import; {@code limited} says that there is more than is shown. */
  record View(Head head, List<Moved> moved, boolean limited) {}

  List<Head> newest() {
    return imports.newest(NEWEST).stream().map(this::head).toList();
  }

  @Transactional(readOnly = true)
  public Optional<View> of(long id, String personId) {
    return imports.find(id).map(found -> view(found, personId));
  }

  private View view(CalendarImport found, String personId) {
    boolean all = administrators.is(personId);
    List<Moved> moved =
        imports.moved(found.id(), MOST_MOVED).stream()
            .flatMap(date -> moved(date, personId, all).stream())
            .toList();
    return new View(head(found), moved, moved.size() < found.moved());
  }

  private Head head(CalendarImport found) {
    return new Head(
        "/tepai/calendar/imports/" + found.id(),
        found.year(),
        found.version(),
        found.notice(),
        found.days(),
        people.nameOf(found.importedBy()),
        local(found.importedAt()),
        found.percent(),
        found.moved(),
        found.finishedAt().map(this::local).orElse(null));
  }

  private Optional<Moved> moved(MovedDate date, String personId, boolean all) {
    return date.caseId().isPresent()
        ? date.caseId()
            .flatMap(dossiers::find)
            .filter(file -> all || access.maySee(file, personId))
            .map(file -> ofCase(date, file))
        : ofRound(date, personId, all);
  }

  private Moved ofCase(MovedDate date, Case file) {
    return row(date, file.number(), "/tepai/cases/" + file.id());
  }

  private Optional<Moved> ofRound(MovedDate date, String personId, boolean all) {
    boolean visible =
        all
            || people.organisationsOf(personId).stream()
                .anyMatch(own -> own.tenantId().equals(date.tenantId()));
    return date.roundId()
        .filter(round -> visible)
        .map(round -> row(date, rounds.nameOf(date.tenantId(), round), "/tepai/rounds/" + round));
  }

  private Moved row(MovedDate date, String matter, String url) {
    return new Moved(date.taskName(), matter, url, local(date.from()), local(date.to()));
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }
}
