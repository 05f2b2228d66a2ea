package org.tepai.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.calendars.CalendarImport;
import org.tepai.calendars.CalendarImports;
import org.tepai.calendars.MovedDate;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.organisations.Groups;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.Administrators;

/**
 * Imports in the words their readers use. Of what has moved everybody sees the number, and each
 * date only who may see its case. What has no case is the offices' own, and may say in its name
 * which of them is supervised: it is shown to those who see everything there.
 */
@Component
class CalendarImportViews {

  private static final int NEWEST = 20;
  private static final int PAGE = 500;
  private static final int MOST_SHOWN = 200;

  private final CalendarImports imports;
  private final Dossiers dossiers;
  private final CaseAccess access;
  private final RoundNames rounds;
  private final People people;
  private final Organisations organisations;
  private final Administrators administrators;
  private final Clock clock;

  CalendarImportViews(
      CalendarImports imports,
      Dossiers dossiers,
      CaseAccess access,
      RoundNames rounds,
      People people,
      Organisations organisations,
      Administrators administrators,
      Clock clock) {
    this.imports = imports;
    this.dossiers = dossiers;
    this.access = access;
    this.rounds = rounds;
    this.people = people;
    this.organisations = organisations;
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
  record Moved(
      String task,
      String holder,
      String matter,
      String url,
      LocalDateTime from,
      LocalDateTime to) {}

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
    List<Moved> shown = new ArrayList<>();
    int read = 0;
    List<MovedDate> page;
    do {
      page = imports.moved(found.id(), read, PAGE);
      read += page.size();
      shown.addAll(visible(page, personId, all));
    } while (page.size() == PAGE && shown.size() < MOST_SHOWN);
    List<Moved> listed = shown.subList(0, Math.min(MOST_SHOWN, shown.size()));
    return new View(head(found), listed, listed.size() < found.moved());
  }

  private List<Moved> visible(List<MovedDate> page, String personId, boolean all) {
    Map<String, Case> cases =
        dossiers
            .all(page.stream().flatMap(date -> date.caseId().stream()).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Case::id, Function.identity()));
    Set<String> seen = all ? cases.keySet() : access.visible(cases.values(), personId);
    Set<String> tenants = seenWhole(page, personId);
    return page.stream()
        .filter(
            date ->
                all
                    || date.caseId()
                        .map(seen::contains)
                        .orElseGet(() -> tenants.contains(date.tenantId())))
        .map(date -> row(date, date.caseId().map(cases::get).orElse(null)))
        .toList();
  }

  private Set<String> seenWhole(List<MovedDate> page, String personId) {
    return page.stream()
        .map(MovedDate::tenantId)
        .distinct()
        .filter(tenant -> access.seesAll(tenant, personId))
        .collect(Collectors.toSet());
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

  private Moved row(MovedDate date, Case file) {
    if (file != null) {
      return row(date, file.number(), "/tepai/cases/" + file.id());
    }
    return date.roundId()
        .map(id -> row(date, rounds.nameOf(date.tenantId(), id), "/tepai/rounds/" + id))
        .orElseGet(() -> row(date, "", null));
  }

  private Moved row(MovedDate date, String matter, String url) {
    return new Moved(
        date.taskName(), holder(date), matter, url, local(date.from()), local(date.to()));
  }

  /** Whose it was; nothing where it was a person's own or offered to all. */
  private String holder(MovedDate date) {
    return date.groups().stream()
        .flatMap(group -> Groups.organisationOf(group).stream())
        .distinct()
        .map(organisations::nameOf)
        .collect(Collectors.joining("、"));
  }

  private LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, clock.getZone());
  }
}
