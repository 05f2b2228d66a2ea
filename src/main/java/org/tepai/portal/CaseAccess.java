package org.tepai.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.CaseSearch;
import org.tepai.dossiers.Dossiers;
import org.tepai.dossiers.PartsTaken;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.Office;
import org.tepai.notifications.CaseAudience;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.organisations.Speakers;

/**
 * Who may see a case: its parties, the office it was filed with, the office that serves the
 * enterprise today, the deputies of all these, and the offices that decide for the whole
 * jurisdiction. Nobody else, whatever role he holds elsewhere.
 */
@Component
class CaseAccess implements CaseAudience {

  private final People people;
  private final Speakers speakers;
  private final Organisations organisations;
  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  CaseAccess(
      People people,
      Speakers speakers,
      Organisations organisations,
      Dossiers dossiers,
      Jurisdictions jurisdictions,
      Clock clock) {
    this.people = people;
    this.speakers = speakers;
    this.organisations = organisations;
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  @Override
  public boolean maySee(Case file, String personId) {
    return takesPart(file, personId)
        || organisationsIn(file.tenantId(), personId).anyMatch(this::decidesForAll);
  }

  @Override
  public boolean takesPart(Case file, String personId) {
    if (taking(personId).includes(file)) {
      return true;
    }
    Set<String> concerned = concerned(file);
    return organisationsIn(file.tenantId(), personId).anyMatch(own -> concerned.contains(own.id()));
  }

  @Override
  public Set<String> visible(Collection<Case> cases, String personId) {
    List<CaseSearch.Reader> readers = readers(personId);
    return cases.stream()
        .filter(file -> readers.stream().anyMatch(reader -> sees(reader, file)))
        .map(Case::id)
        .collect(Collectors.toSet());
  }

  private boolean sees(CaseSearch.Reader reader, Case file) {
    return reader.tenantId().equals(file.tenantId())
        && (reader.everything()
            || reader.taking().includes(file)
            || concerned(file).stream().anyMatch(reader.organisationIds()::contains));
  }

  /**
   * Whether the person works for an office that has to deal with the case. To see it because one's
   * office decides for the whole jurisdiction is not enough.
   *
   * @param holding ids of the organisations that have a task in it now
   */
  boolean handles(Case file, String personId, Set<String> holding) {
    Set<String> concerned = concerned(file);
    return organisationsIn(file.tenantId(), personId)
        .filter(own -> own.kind() == Organisation.Kind.OFFICE)
        .anyMatch(own -> concerned.contains(own.id()) || holding.contains(own.id()));
  }

  /** Whose list of cases a person gets, in each jurisdiction he belongs to. */
  List<CaseSearch.Reader> readers(String personId) {
    return people.organisationsOf(personId).stream()
        .collect(Collectors.groupingBy(Organisation::tenantId))
        .entrySet()
        .stream()
        .map(own -> reader(own.getKey(), personId, own.getValue()))
        .toList();
  }

  /** Whether the person works for an office that decides for the whole jurisdiction. */
  boolean seesAll(String tenantId, String personId) {
    return organisationsIn(tenantId, personId).anyMatch(this::decidesForAll);
  }

  /** Ids of the offices that decide for the whole jurisdiction. */
  List<String> decidingForAll(String tenantId) {
    return organisations.offices(tenantId, LocalDate.now(clock)).stream()
        .filter(this::decidesForAll)
        .map(Organisation::id)
        .toList();
  }

  private CaseSearch.Reader reader(String tenantId, String personId, List<Organisation> own) {
    return new CaseSearch.Reader(
        tenantId,
        taking(personId),
        own.stream().anyMatch(this::decidesForAll),
        speakers.ids(tenantId, personId));
  }

  private Stream<Organisation> organisationsIn(String tenantId, String personId) {
    return speakers.organisations(tenantId, personId).stream();
  }

  /** Which parts are a person's to take: his own, and those of the absent he stands in for. */
  private PartsTaken taking(String personId) {
    return speakers.standIns(personId).stream()
        .reduce(
            PartsTaken.by(personId),
            (taken, held) -> taken.andBy(held.absent(), held.organisationId()),
            (taken, same) -> taken);
  }

  /** Ids of the organisations whose matter the case is. */
  Set<String> concerned(Case file) {
    Set<String> all = new HashSet<>(file.organisations());
    all.add(file.officeId());
    all.add(dossiers.competentOffice(file, LocalDate.now(clock)));
    return all;
  }

  private boolean decidesForAll(Organisation own) {
    Jurisdiction jurisdiction = jurisdictions.byId(own.tenantId());
    return own.kind() == Organisation.Kind.OFFICE
        && jurisdiction.hasOffice(own.id())
        && jurisdiction.office(own.id()).level() == Office.Level.MUNICIPAL;
  }
}
