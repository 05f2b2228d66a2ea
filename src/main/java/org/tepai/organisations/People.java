package org.tepai.organisations;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.tepai.organisations.Organisation.Kind;
import org.tepai.organisations.PersonRepository.InOrganisation;
import org.tepai.process.Hand;

/** Who belongs where and in which role. */
@Service
public class People {

  private final PersonRepository people;
  private final MembershipRepository memberships;
  private final OrganisationRepository organisations;

  People(
      PersonRepository people,
      MembershipRepository memberships,
      OrganisationRepository organisations) {
    this.people = people;
    this.memberships = memberships;
    this.organisations = organisations;
  }

  public Optional<Person> find(String personId) {
    return people.findById(personId);
  }

  /** The name that users see; the id where nothing is known, so that a list never breaks. */
  public String nameOf(String personId) {
    return find(personId).map(Person::name).orElse(personId);
  }

  /** The names of many people, in one question to the database. */
  public Map<String, String> namesOf(Collection<String> personIds) {
    return people.findAllById(personIds).stream()
        .collect(Collectors.toMap(Person::id, Person::name));
  }

  public List<Organisation> organisationsOf(String personId) {
    return organisations.findByMember(personId);
  }

  public List<Membership> membershipsOf(String personId) {
    return memberships.findByPersonId(personId);
  }

  /** The enterprise for which a person applies. */
  public Optional<Organisation> enterpriseOf(String personId) {
    return ofKind(personId, Kind.ENTERPRISE);
  }

  /** The unit that sends a person. */
  public Optional<Organisation> sendingUnitOf(String personId) {
    return ofKind(personId, Kind.SENDING_UNIT);
  }

  /** The office a person works for. */
  public Optional<Organisation> officeOf(String personId) {
    return ofKind(personId, Kind.OFFICE);
  }

  /**
   * The organisation in whose name a person speaks in a jurisdiction: his office, if he has one.
   */
  public Optional<Organisation> actingFor(String personId, String tenantId) {
    return organisationsOf(personId).stream()
        .filter(each -> each.tenantId().equals(tenantId))
        .min(Comparator.comparing(Organisation::kind).thenComparing(Organisation::id));
  }

  public boolean inRole(String personId, String organisationId, String role) {
    return memberships.existsById(new Membership.Key(personId, organisationId, role));
  }

  public List<Person> members(String organisationId, String role) {
    return people.findInRole(organisationId, role);
  }

  /** Everybody in a jurisdiction who has a role, organisation by organisation. */
  public List<Membership> holding(String tenantId, String role) {
    return memberships.findByRole(tenantId, role);
  }

  /**
   * Who holds a role in many organisations, in one question to the database.
   *
   * @return organisation id to those who hold it there
   */
  public Map<String, List<Person>> members(Collection<String> organisationIds, String role) {
    return organisationIds.isEmpty()
        ? Map.of()
        : people.findInRole(organisationIds, role).stream()
            .collect(
                Collectors.groupingBy(
                    InOrganisation::organisationId,
                    Collectors.mapping(InOrganisation::person, Collectors.toList())));
  }

  /** Everybody of an organisation, whatever his role, by name. */
  public List<Person> members(String organisationId) {
    return people.findIn(organisationId);
  }

  /**
   * How an act is signed: by a person in his own name, or by a deputy for somebody absent.
   *
   * @param onBehalfOf the absent person; null when the person acted for himself
   */
  public String signed(String personId, String onBehalfOf) {
    String name = nameOf(personId);
    return onBehalfOf == null ? name : "%s（代%s）".formatted(name, nameOf(onBehalfOf));
  }

  /** The same for whoever had a hand in it. */
  public String signed(Hand hand) {
    return signed(hand.person(), hand.onBehalfOf());
  }

  private Optional<Organisation> ofKind(String personId, Kind kind) {
    return organisationsOf(personId).stream().filter(each -> each.kind() == kind).findFirst();
  }
}
