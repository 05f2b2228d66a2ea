package org.tepai.administration;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RoleEntry;
import org.tepai.organisations.AvailableRoles;
import org.tepai.organisations.Membership;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.Person;
import org.tepai.organisations.Register;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;
import org.tepai.signin.AccountState;
import org.tepai.signin.AccountStates;

/** What administrators read of people: who they are and what they may do. */
@Component
class PeopleViews {

  private static final int OFFERED = 20;

  private final Register register;
  private final Organisations organisations;
  private final AvailableRoles available;
  private final Jurisdictions jurisdictions;
  private final Administrators administrators;
  private final AccountStates states;

  PeopleViews(
      Register register,
      Organisations organisations,
      AvailableRoles available,
      Jurisdictions jurisdictions,
      Administrators administrators,
      AccountStates states) {
    this.register = register;
    this.organisations = organisations;
    this.available = available;
    this.jurisdictions = jurisdictions;
    this.administrators = administrators;
    this.states = states;
  }

  /** A role that somebody holds; given by hand or come with a filing. */
  record Post(
      String organisationId, String organisation, String roleId, String role, boolean byHand) {}

  /** One person of the list. */
  record Line(
      String account,
      String name,
      List<Post> posts,
      String kind,
      boolean disabled,
      boolean locked,
      boolean mustChange) {

    /** How the account stands, in a word. */
    public String standing() {
      return disabled ? "已停用" : locked ? "已锁定" : mustChange ? "待改密码" : "正常";
    }
  }

  /** An organisation with the roles that can be given there. */
  record Offered(String id, String name, String area, List<RoleEntry> roles) {}

  List<Line> lines(List<Person> people) {
    Map<String, List<Membership>> held =
        register.membershipsOf(people.stream().map(Person::id).toList());
    Map<String, Organisation> bodies =
        organisations.byIds(
            held.values().stream()
                .flatMap(List::stream)
                .map(Membership::organisationId)
                .collect(Collectors.toSet()));
    Map<String, String> kinds = kinds();
    return people.stream()
        .map(
            person ->
                line(
                    person,
                    posts(held.getOrDefault(person.id(), List.of()), bodies),
                    kinds.getOrDefault(person.id(), "")))
        .toList();
  }

  private Line line(Person person, List<Post> posts, String kind) {
    AccountState state = states.of(person.id());
    return new Line(
        person.id(),
        person.name(),
        posts,
        kind,
        state.disabled(),
        states.lockedUntil(person.id()).isPresent(),
        state.mustChange());
  }

  /** Organisations that a role could be given in. */
  List<Offered> offered(String words) {
    return words.isBlank()
        ? List.of()
        : register.organisations(words.strip(), "", OFFERED).stream()
            .map(each -> new Offered(each.id(), each.name(), area(each), available.grantable(each)))
            .filter(each -> !each.roles().isEmpty())
            .toList();
  }

  private String area(Organisation organisation) {
    return jurisdictions.byId(organisation.tenantId()).name();
  }

  private Map<String, String> kinds() {
    return Stream.of(AdministratorKind.values())
        .flatMap(kind -> administrators.all(kind).stream().map(id -> Map.entry(id, kind.label())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
  }

  private List<Post> posts(List<Membership> held, Map<String, Organisation> bodies) {
    return held.stream().map(each -> post(each, bodies.get(each.organisationId()))).toList();
  }

  private Post post(Membership member, Organisation organisation) {
    RoleEntry role = jurisdictions.byId(organisation.tenantId()).role(member.role());
    boolean byHand = available.grantable(organisation).contains(role);
    return new Post(organisation.id(), organisation.name(), role.id(), role.name(), byHand);
  }
}
