package org.tepai.process;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Keeps accounts in the engine's own identity tables, as the system itself. Rights belong to a few
 * pools and not to each office's groups, or a year's enterprises would fill the table of rights
 * that the engine reads with every query.
 */
@Component
class EngineAccounts implements Accounts {

  private static final String OFFERED = "TASKS";
  private static final String POOL = "POOL";

  private final IdentityService identities;
  private final Grants grants;
  private final ActingPerson actingPerson;

  EngineAccounts(IdentityService identities, Grants grants, ActingPerson actingPerson) {
    this.identities = identities;
    this.grants = grants;
    this.actingPerson = actingPerson;
  }

  @Override
  public void tenant(String tenantId, String name) {
    asSystem(
        () -> {
          Tenant known = identities.createTenantQuery().tenantId(tenantId).singleResult();
          Tenant tenant = known == null ? identities.newTenant(tenantId) : known;
          tenant.setName(name);
          identities.saveTenant(tenant);
        });
  }

  @Override
  public void group(String groupId, String name) {
    asSystem(() -> group(groupId, name, OFFERED));
  }

  @Override
  public void pool(String groupId, String name, String tenantId) {
    asSystem(
        () -> {
          if (group(groupId, name, POOL)) {
            identities.createTenantGroupMembership(tenantId, groupId);
          }
          grants.give(groupId, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
          // a task shows its process' name and diagram; the tenant bounds what that uncovers
          grants.give(groupId, Resources.PROCESS_DEFINITION, Authorization.ANY, Permissions.READ);
        });
  }

  private boolean group(String groupId, String name, String type) {
    if (identities.createGroupQuery().groupId(groupId).count() > 0) {
      return false;
    }
    Group group = identities.newGroup(groupId);
    group.setName(name);
    group.setType(type);
    identities.saveGroup(group);
    return true;
  }

  @Override
  public void person(String userId, String name) {
    asSystem(
        () -> {
          User known = identities.createUserQuery().userId(userId).singleResult();
          User user = known == null ? identities.newUser(userId) : known;
          user.setFirstName("");
          user.setLastName(name);
          if (known == null) {
            user.setPassword(UUID.randomUUID().toString());
          }
          identities.saveUser(user);
        });
  }

  @Override
  public void password(String userId, String password) {
    asSystem(
        () -> {
          User user = identities.createUserQuery().userId(userId).singleResult();
          user.setPassword(password);
          identities.saveUser(user);
        });
  }

  @Override
  public Optional<String> mailOf(String userId) {
    return actingPerson
        .asSystem(
            () -> Optional.ofNullable(identities.createUserQuery().userId(userId).singleResult()))
        .map(User::getEmail)
        .filter(mail -> !mail.isBlank());
  }

  @Override
  public void join(String userId, String groupId) {
    asSystem(
        () -> {
          boolean member =
              identities.createGroupQuery().groupId(groupId).groupMember(userId).count() > 0;
          if (!member) {
            identities.createMembership(userId, groupId);
          }
        });
  }

  @Override
  public void leave(String userId, String groupId) {
    asSystem(() -> identities.deleteMembership(userId, groupId));
  }

  @Override
  public void mayStart(String processKey, Collection<String> groupIds) {
    asSystem(
        () -> {
          for (String groupId : groupIds) {
            grants.give(
                groupId,
                Resources.PROCESS_DEFINITION,
                processKey,
                Permissions.READ,
                Permissions.CREATE_INSTANCE);
            grants.give(groupId, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
          }
        });
  }

  private void asSystem(Runnable deed) {
    actingPerson.asSystem(
        () -> {
          deed.run();
          return null;
        });
  }
}
