package org.tepai.dossiers;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Groups;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.People;
import org.tepai.organisations.RoleGroups;

/**
 * For which of his organisations somebody starts a process: the one in which he has the role that
 * may.
 */
@Component
class ApplyingFor {

  private final People people;
  private final RoleGroups roleGroups;
  private final Jurisdictions jurisdictions;

  ApplyingFor(People people, RoleGroups roleGroups, Jurisdictions jurisdictions) {
    this.people = people;
    this.roleGroups = roleGroups;
    this.jurisdictions = jurisdictions;
  }

  /**
   * @return empty when he has such a role nowhere
   */
  Optional<Organisation> of(String personId, String tenant, String process) {
    List<String> starting = starting(tenant, process);
    return people.organisationsOf(personId).stream()
        .filter(each -> each.tenantId().equals(tenant))
        .filter(each -> !Collections.disjoint(roleGroups.of(personId, each.id()), starting))
        .findFirst();
  }

  private List<String> starting(String tenant, String process) {
    Jurisdiction jurisdiction = jurisdictions.byId(tenant);
    return jurisdiction.starts().stream()
        .filter(start -> start.process().equals(process))
        .flatMap(
            start ->
                start.roles().stream()
                    .map(role -> Groups.starting(jurisdiction, start.holder(), role)))
        .toList();
  }
}
