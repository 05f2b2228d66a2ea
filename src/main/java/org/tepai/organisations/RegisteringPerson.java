package org.tepai.organisations;

import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RoleEntry;
import org.tepai.process.Accounts;
import org.tepai.process.Administrators;
import org.tepai.process.InvalidInput;
import org.tepai.process.TaskHandover;

/**
 * Makes people known and gives them roles, in our tables and in the engine's groups alike, so that
 * neither ever says more than the other.
 */
@Service
public class RegisteringPerson {

  private final PersonRepository people;
  private final PhonesOfPeople phones;
  private final MembershipRepository memberships;
  private final OrganisationRepository organisations;
  private final Jurisdictions jurisdictions;
  private final Accounts accounts;
  private final AvailableRoles availableRoles;
  private final AccountGroups accountGroups;
  private final RoleGroups roleGroups;
  private final TaskHandover tasks;
  private final Administrators administrators;
  private final ApplicationEventPublisher events;

  RegisteringPerson(
      PersonRepository people,
      PhonesOfPeople phones,
      MembershipRepository memberships,
      OrganisationRepository organisations,
      Jurisdictions jurisdictions,
      Accounts accounts,
      AvailableRoles availableRoles,
      AccountGroups accountGroups,
      RoleGroups roleGroups,
      TaskHandover tasks,
      Administrators administrators,
      ApplicationEventPublisher events) {
    this.people = people;
    this.phones = phones;
    this.memberships = memberships;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
    this.accounts = accounts;
    this.availableRoles = availableRoles;
    this.accountGroups = accountGroups;
    this.roleGroups = roleGroups;
    this.tasks = tasks;
    this.administrators = administrators;
    this.events = events;
  }

  /** Registers a person, or mends the name of one already known. */
  @Transactional
  public Person register(String personId, String name) {
    Person person = people.findById(personId).orElseGet(() -> new Person(personId, name));
    person.rename(name);
    accounts.person(personId, name);
    return people.save(person);
  }

  /** Notes where messages reach a person; what is left empty is forgotten. */
  @Transactional
  public void reach(String personId, String phone, String mail) {
    Person person = people.findById(personId).orElseThrow();
    Reach reach = Reach.checked(phone, mail, person.phone().orElse(null));
    person.reach(phones.keep(person, reach.phone()), reach.mail());
  }

  /** Nobody reaches the person any more. */
  @Transactional
  public void forgetReach(String personId) {
    people.findById(personId).ifPresent(person -> person.reach(phones.keep(person, null), null));
  }

  /**
   * Gives a person a role in an organisation; a second time changes nothing. Whoever administers
   * holds none, whichever way it would come to him: by hand, by a filing, by a claim.
   */
  @Transactional
  public void join(String personId, String organisationId, String role) {
    Organisation organisation = organisations.findById(organisationId).orElseThrow();
    RoleEntry entry = jurisdictions.byId(organisation.tenantId()).role(role);
    if (!availableRoles.in(organisation).contains(entry)) {
      throw InvalidInput.because("“%s”没有“%s”这一岗位".formatted(organisation.name(), entry.name()));
    }
    refuseAdministrator(personId);
    memberships.save(new Membership(personId, organisationId, role));
    accountGroups.in(organisation, entry).forEach(group -> accounts.join(personId, group));
    events.publishEvent(new RolesChanged(personId, organisationId, role));
  }

  private void refuseAdministrator(String personId) {
    if (administrators.isAny(personId)) {
      throw InvalidInput.because("%s 是管理员，不能同时担任业务岗位；请另用账号。".formatted(personId));
    }
  }

  /**
   * Takes a role away, but never from the person who answers for the organisation, unless it is
   * personal. What he had taken in the role is there for whoever has it after him.
   */
  @Transactional
  public void leave(String personId, String organisationId, String role) {
    Organisation organisation = organisations.findById(organisationId).orElseThrow();
    RoleEntry entry = jurisdictions.byId(organisation.tenantId()).role(role);
    if (!entry.personal() && organisation.contactPerson().equals(personId)) {
      throw InvalidInput.because(
          "%s 是“%s”确定的专人，请先另行确定专人再调整其岗位".formatted(personId, organisation.name()));
    }
    memberships.deleteById(new Membership.Key(personId, organisationId, role));
    memberships.flush();
    leaveGroups(personId, accountGroups.in(organisation, entry));
    events.publishEvent(new RolesChanged(personId, organisationId, role));
  }

  private void leaveGroups(String personId, List<String> groups) {
    Set<String> kept = roleGroups.of(personId);
    List<String> lost = groups.stream().filter(group -> !kept.contains(group)).toList();
    lost.forEach(group -> accounts.leave(personId, group));
    tasks.release(personId, lost);
  }
}
