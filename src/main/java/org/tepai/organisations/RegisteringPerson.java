package org.tepai.organisations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RoleEntry;
import org.tepai.process.Accounts;
import org.tepai.process.InvalidInput;

/**
 * Makes people known and gives them roles, in our tables and in the engine's groups alike, so that
 * neither ever says more than the other.
 */
@Service
public class RegisteringPerson {

  private final PersonRepository people;
  private final MembershipRepository memberships;
  private final OrganisationRepository organisations;
  private final Jurisdictions jurisdictions;
  private final Accounts accounts;

  RegisteringPerson(
      PersonRepository people,
      MembershipRepository memberships,
      OrganisationRepository organisations,
      Jurisdictions jurisdictions,
      Accounts accounts) {
    this.people = people;
    this.memberships = memberships;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.accounts = accounts;
  }

  /** Registers a person, or mends the name of one already known. */
  @Transactional
  public Person register(String personId, String name) {
    Person person = people.findById(personId).orElseGet(() -> new Person(personId, name));
    person.rename(name);
    accounts.person(personId, name);
    return people.save(person);
  }

  /** Notes where messages reach a person. */
  @Transactional
  public void reach(String personId, String phone, String mail) {
    people.findById(personId).orElseThrow().reach(phone, mail);
  }

  /** Gives a person a role in an organisation; a second time changes nothing. */
  @Transactional
  public void join(String personId, String organisationId, String role) {
    Organisation organisation = organisations.findById(organisationId).orElseThrow();
    RoleEntry entry = jurisdictions.byId(organisation.tenantId()).role(role);
    memberships.save(new Membership(personId, organisationId, role));
    accounts.join(personId, Groups.of(organisation.tenantId(), organisationId, role));
    if (entry.tenantWide()) {
      accounts.join(personId, Groups.tenantWide(organisation.tenantId(), role));
    }
  }

  /** Takes a role away, but never the last contact of an organisation. */
  @Transactional
  public void leave(String personId, String organisationId, String role) {
    Organisation organisation = organisations.findById(organisationId).orElseThrow();
    if (organisation.contactPerson().equals(personId)) {
      throw InvalidInput.because(
          "%s 是“%s”确定的专人，请先另行确定专人再调整其岗位".formatted(personId, organisation.name()));
    }
    memberships.deleteById(new Membership.Key(personId, organisationId, role));
    accounts.leave(personId, Groups.of(organisation.tenantId(), organisationId, role));
    leavePool(personId, organisation.tenantId(), role);
  }

  private void leavePool(String personId, String tenant, String role) {
    boolean elsewhere =
        memberships.findByPersonId(personId).stream().anyMatch(each -> each.role().equals(role));
    if (!elsewhere) {
      accounts.leave(personId, Groups.tenantWide(tenant, role));
    }
  }
}
