package org.tepai.organisations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RoleEntry;
import org.tepai.organisations.Organisation.Kind;

/**
 * Which groups of the engine a role brings with it, and so which groups are a person's own: the
 * ones he is in for a role of his and not because he stands in for somebody.
 */
@Component
public class RoleGroups {

  private final MembershipRepository memberships;
  private final OrganisationRepository organisations;
  private final Jurisdictions jurisdictions;

  RoleGroups(
      MembershipRepository memberships,
      OrganisationRepository organisations,
      Jurisdictions jurisdictions) {
    this.memberships = memberships;
    this.organisations = organisations;
    this.jurisdictions = jurisdictions;
  }

  /** The groups of all roles that a person holds. */
  public Set<String> of(String personId) {
    return groups(memberships.findByPersonId(personId));
  }

  /** The groups of the roles that a person holds in one organisation. */
  public Set<String> of(String personId, String organisationId) {
    return groups(
        memberships.findByPersonId(personId).stream()
            .filter(each -> each.organisationId().equals(organisationId))
            .toList());
  }

  private Set<String> groups(List<Membership> held) {
    Map<String, Organisation> byId =
        organisations
            .findAllById(held.stream().map(Membership::organisationId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Organisation::id, Function.identity()));
    Set<String> groups = new HashSet<>();
    held.forEach(each -> groups.addAll(of(byId.get(each.organisationId()), each.role())));
    return groups;
  }

  private List<String> of(Organisation organisation, String role) {
    return of(organisation, jurisdictions.byId(organisation.tenantId()).role(role));
  }

  /** The one that tasks are offered to first, then the pools that carry rights. */
  List<String> of(Organisation organisation, RoleEntry role) {
    String tenant = organisation.tenantId();
    List<String> groups = new ArrayList<>();
    groups.add(Groups.of(tenant, organisation.id(), role.id()));
    groups.add(Groups.everybody(tenant));
    kindOf(organisation, role.id()).ifPresent(groups::add);
    if (role.tenantWide()) {
      groups.add(Groups.tenantWide(tenant, role.id()));
    }
    return groups;
  }

  /** Of all organisations of its kind; an office that the folder no longer names is of none. */
  private Optional<String> kindOf(Organisation organisation, String role) {
    String tenant = organisation.tenantId();
    if (organisation.kind() != Kind.OFFICE) {
      return Optional.of(Groups.ofKind(tenant, organisation.kind(), role));
    }
    return Optional.of(jurisdictions.byId(tenant))
        .filter(jurisdiction -> jurisdiction.hasOffice(organisation.id()))
        .map(jurisdiction -> jurisdiction.office(organisation.id()).kind())
        .map(kind -> Groups.ofOffices(tenant, kind, role));
  }
}
