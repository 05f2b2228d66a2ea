package org.tepai.process;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Who acts: the signed-in person of a request, or nobody when the system itself does. Code that
 * acts for a person, like the demonstration year, goes through the same checks as the person's
 * browser.
 */
@Component
public class ActingPerson {

  private final IdentityService identities;

  ActingPerson(IdentityService identities) {
    this.identities = identities;
  }

  /**
   * @return the person's id; empty when the system acts of itself
   */
  public Optional<String> current() {
    return Optional.ofNullable(identities.getCurrentAuthentication())
        .map(Authentication::getUserId);
  }

  /** Does something with the rights, groups and tenants of the person. */
  public <T> T as(String personId, Supplier<T> deed) {
    Authentication before = identities.getCurrentAuthentication();
    try {
      identities.clearAuthentication();
      identities.setAuthentication(personId, groupsOf(personId), tenantsOf(personId));
      return deed.get();
    } finally {
      restore(before);
    }
  }

  /** Does something as the system itself, whoever is signed in. */
  public <T> T asSystem(Supplier<T> deed) {
    Authentication before = identities.getCurrentAuthentication();
    try {
      identities.clearAuthentication();
      return deed.get();
    } finally {
      restore(before);
    }
  }

  private List<String> groupsOf(String personId) {
    return identities.createGroupQuery().groupMember(personId).list().stream()
        .map(Group::getId)
        .toList();
  }

  private List<String> tenantsOf(String personId) {
    return identities
        .createTenantQuery()
        .userMember(personId)
        .includingGroupsOfUser(true)
        .list()
        .stream()
        .map(Tenant::getId)
        .toList();
  }

  private void restore(Authentication before) {
    if (before == null) {
      identities.clearAuthentication();
    } else {
      identities.setAuthentication(before);
    }
  }
}
