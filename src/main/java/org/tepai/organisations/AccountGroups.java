package org.tepai.organisations;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.RoleEntry;
import org.tepai.process.Accounts;

/**
 * The engine groups that a role in an organisation brings with it: the one that tasks are offered
 * to, and the pools that carry rights.
 */
@Component
class AccountGroups {

  private final Accounts accounts;
  private final RoleGroups roleGroups;

  AccountGroups(Accounts accounts, RoleGroups roleGroups) {
    this.accounts = accounts;
    this.roleGroups = roleGroups;
  }

  /** All groups of the role; the organisation's own one is made if it is new. */
  List<String> in(Organisation organisation, RoleEntry role) {
    String own = Groups.of(organisation.tenantId(), organisation.id(), role.id());
    accounts.group(own, organisation.name() + role.name());
    return roleGroups.of(organisation, role);
  }
}
