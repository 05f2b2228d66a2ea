package org.tepai.deputies;

import org.springframework.stereotype.Component;
import org.tepai.organisations.Groups;
import org.tepai.organisations.RoleGroups;
import org.tepai.process.TaskConcern;

/**
 * Which tasks a deputyship is about: those that the absent person has for the organisation it
 * names. What he does for another organisation is none of the deputy's business.
 */
@Component
class DeputyshipScope {

  private final RoleGroups roleGroups;

  DeputyshipScope(RoleGroups roleGroups) {
    this.roleGroups = roleGroups;
  }

  boolean covers(Deputyship deputyship, TaskConcern task) {
    return deputyship.tenantId().equals(task.tenantId())
        && (task.groups().isEmpty()
            ? task.organisations().contains(deputyship.organisationId())
            : task.groups().stream().anyMatch(group -> through(deputyship, group)));
  }

  /** A pool is of every organisation in which the person holds a role that belongs to it. */
  private boolean through(Deputyship deputyship, String group) {
    return Groups.organisationOf(group)
        .map(deputyship.organisationId()::equals)
        .orElseGet(
            () -> roleGroups.of(deputyship.absent(), deputyship.organisationId()).contains(group));
  }
}
