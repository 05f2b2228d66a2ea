package org.tepai.security;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.tepai.process.ActingPerson;

/**
 * Finds out who is signed in. There is one sign-in for pages and Tasklist alike. Groups and tenants
 * are asked anew, because a session may outlive a person's role.
 */
@Component
class SignedInPersons {

  private final IdentityService identities;
  private final ActingPerson actingPerson;

  SignedInPersons(IdentityService identities, ActingPerson actingPerson) {
    this.identities = identities;
    this.actingPerson = actingPerson;
  }

  Optional<SignedIn> now() {
    return personId()
        .map(person -> actingPerson.asSystem(() -> describe(person)))
        .filter(person -> !person.groupIds().isEmpty());
  }

  /** Whoever has proved who he is, whatever he may do. */
  static Optional<String> personId() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(Authentication::isAuthenticated)
        .filter(known -> !(known instanceof AnonymousAuthenticationToken))
        .map(Authentication::getName);
  }

  private SignedIn describe(String person) {
    List<String> groups =
        identities.createGroupQuery().groupMember(person).list().stream()
            .map(Group::getId)
            .toList();
    List<String> tenants =
        identities
            .createTenantQuery()
            .userMember(person)
            .includingGroupsOfUser(true)
            .list()
            .stream()
            .map(Tenant::getId)
            .toList();
    return new SignedIn(person, groups, tenants);
  }
}
