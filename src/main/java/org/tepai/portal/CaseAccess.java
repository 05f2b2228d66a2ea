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
import org.tepai.deputies.Deputies;
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

/**
 * Who may see a case: its parties, the office it was filed with, the office that serves the
 * enterprise today, the deputies of all these, and the offices that decide for the whole
 * jurisdiction. Nobody else, whatever role he holds elsewhere.
 */
@Component
class CaseAccess implements CaseAudience {

  private final People people;
  private final Organisations organisations;
  private final Dossiers dossiers;
  private final Jurisdictions jurisdictions;
  private final Deputies deputies;
  private final Clock clock;

  CaseAccess(
      People people,
      Organisations organisations,
      Dossiers dossiers,
      Jurisdictions jurisdictions,
      Deputies deputies,
      Clock clock) {
    this.deputies = deputies;
    this.people = people;
    this.organisations = organisations;
    this.dossiers = dossiers;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  @Override
  public boolean maySee(Case file, String personId) {
    if (taking(file.tenantId(), personId).includes(file)) {
      return true;
    }
    Set<String> concerned = concerned(file);
    return organisationsIn(file.tenantId(), personId)
        .anyMatch(own -> concerned.contains(own.id()) || decidesForAll(own));
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
    Set<String> ids =
        own.stream()
            .filter(each -> actsFor(each, personId))
            .map(Organisation::id)
            .collect(Collectors.toSet());
    return new CaseSearch.Reader(
        tenantId, taking(tenantId, personId), own.stream().anyMatch(this::decidesForAll), ids);
  }

  private Stream<Organisation> organisationsIn(String tenantId, String personId) {
    return people.organisationsOf(personId).stream()
        .filter(own -> own.tenantId().equals(tenantId))
        .filter(own -> actsFor(own, personId));
  }

  /** Which parts are a person's to take: his own, and those of the absent he stands in for. */
  private PartsTaken taking(String tenantId, String personId) {
    return deputies.heldBy(personId, LocalDate.now(clock)).stream()
        .filter(held -> held.tenantId().equals(tenantId))
        .reduce(
            PartsTaken.by(personId),
            (taken, held) -> taken.andBy(held.absent(), held.organisationId()),
            (taken, same) -> taken);
  }

  /** Who stands in an organisation for himself alone is no party to its other cases. */
  private boolean actsFor(Organisation own, String personId) {
    return answersFor(own, personId)
        || deputies.heldBy(personId, LocalDate.now(clock)).stream()
            .filter(held -> held.organisationId().equals(own.id()))
            .anyMatch(held -> answersFor(own, held.absent()));
  }

  private boolean answersFor(Organisation own, String personId) {
    Jurisdiction jurisdiction = jurisdictions.byId(own.tenantId());
    return people.membershipsOf(personId).stream()
        .filter(held -> held.organisationId().equals(own.id()))
        .anyMatch(held -> !jurisdiction.role(held.role()).personal());
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
