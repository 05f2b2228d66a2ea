package org.tepai.process;

import java.util.Collection;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/**
 * Keeps accounts in the engine's own identity tables, as the system itself. Groups get as little as
 * Tasklist works with: access to it, their tenant, and the start of what they may start.
 */
@Component
class EngineAccounts implements Accounts {

  private static final String GROUP_TYPE = "OFFICE";

  private final IdentityService identities;
  private final AuthorizationService authorizations;
  private final ActingPerson actingPerson;

  EngineAccounts(
      IdentityService identities, AuthorizationService authorizations, ActingPerson actingPerson) {
    this.identities = identities;
    this.authorizations = authorizations;
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
  public void group(String groupId, String name, String tenantId) {
    asSystem(
        () -> {
          if (identities.createGroupQuery().groupId(groupId).count() > 0) {
            return;
          }
          Group group = identities.newGroup(groupId);
          group.setName(name);
          group.setType(GROUP_TYPE);
          identities.saveGroup(group);
          identities.createTenantGroupMembership(tenantId, groupId);
          grant(groupId, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
          grant(groupId, Resources.TENANT, tenantId, Permissions.READ);
        });
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
  public void mayStart(String processKey, String tenantId, Collection<String> groupIds) {
    asSystem(
        () -> {
          for (String groupId : groupIds) {
            grant(
                groupId,
                Resources.PROCESS_DEFINITION,
                processKey,
                Permissions.READ,
                Permissions.CREATE_INSTANCE);
            grant(groupId, Resources.PROCESS_INSTANCE, Authorization.ANY, Permissions.CREATE);
          }
        });
  }

  private void grant(String groupId, Resource resource, String id, Permission... permissions) {
    Authorization known =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(groupId)
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    Authorization granted =
        known == null
            ? authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT)
            : known;
    granted.setGroupId(groupId);
    granted.setResource(resource);
    granted.setResourceId(id);
    for (Permission permission : permissions) {
      granted.addPermission(permission);
    }
    authorizations.saveAuthorization(granted);
  }

  private void asSystem(Runnable deed) {
    actingPerson.asSystem(
        () -> {
          deed.run();
          return null;
        });
  }
}
