package org.tepai.process;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** What groups may do in the engine, one row for each group and resource. */
@Component
class Grants {

  private final AuthorizationService authorizations;

  Grants(AuthorizationService authorizations) {
    this.authorizations = authorizations;
  }

  void give(String groupId, Resource resource, String id, Permission... permissions) {
    Authorization known = find(groupId, resource, id);
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

  void takeBack(String groupId, Resource resource, String id) {
    Authorization known = find(groupId, resource, id);
    if (known != null) {
      authorizations.deleteAuthorization(known.getId());
    }
  }

  /** Takes back what the engine gave somebody because a task was in his hands. */
  void takeBackFrom(String userId, Resource resource, String id) {
    authorizations
        .createAuthorizationQuery()
        .userIdIn(userId)
        .resourceType(resource)
        .resourceId(id)
        .list()
        .forEach(given -> authorizations.deleteAuthorization(given.getId()));
  }

  private Authorization find(String groupId, Resource resource, String id) {
    return authorizations
        .createAuthorizationQuery()
        .groupIdIn(groupId)
        .resourceType(resource)
        .resourceId(id)
        .singleResult();
  }
}
