package org.tepai.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.stereotype.Component;
import org.tepai.process.ActingPerson;

/**
 * Finds out who is signed in. There is one sign-in, Tasklist's; our own pages read the session that
 * it made. Groups and tenants are asked anew, because a session may outlive a person's role.
 */
@Component
class SignedInPersons {

  private final IdentityService identities;
  private final ActingPerson actingPerson;

  SignedInPersons(IdentityService identities, ActingPerson actingPerson) {
    this.identities = identities;
    this.actingPerson = actingPerson;
  }

  Optional<SignedIn> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false))
        .flatMap(SignedInPersons::personId)
        .map(person -> actingPerson.asSystem(() -> describe(person)))
        .filter(person -> !person.groupIds().isEmpty());
  }

  private static Optional<String> personId(HttpSession session) {
    Authentications all = AuthenticationUtil.getAuthsFromSession(session);
    return all == null
        ? Optional.empty()
        : all.getAuthentications().stream().map(Authentication::getIdentityId).findFirst();
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
