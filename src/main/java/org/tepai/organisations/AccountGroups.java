package org.tepai.organisations;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.RoleEntry;
import org.tepai.organisations.Organisation.Kind;
import org.tepai.process.Accounts;

/**
 * The engine groups that a role in an organisation brings with it: the one that tasks are offered
 * to, and the pools that carry rights.
 */
@Component
class AccountGroups {

  private final Accounts accounts;

  AccountGroups(Accounts accounts) {
    this.accounts = accounts;
  }

  /** All groups of the role; the organisation's own one is made if it is new. */
  List<String> in(Organisation organisation, RoleEntry role) {
    String tenant = organisation.tenantId();
    List<String> groups = new ArrayList<>();
    groups.add(make(organisation, role));
    groups.add(Groups.everybody(tenant));
    if (organisation.kind() != Kind.OFFICE) {
      groups.add(Groups.ofKind(tenant, organisation.kind(), role.id()));
    }
    if (role.tenantWide()) {
      groups.add(Groups.tenantWide(tenant, role.id()));
    }
    return groups;
  }

  private String make(Organisation organisation, RoleEntry role) {
    String group = Groups.of(organisation.tenantId(), organisation.id(), role.id());
    accounts.group(group, organisation.name() + role.name());
    return group;
  }
}
