package org.tepai.process;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;

/** What groups may do in the engine, one row for each group and resource. */
@Component
class Grants {

  /** What the engine grants with a task: the task while it is open, and what became of it. */
  static final List<Resource> OF_TASKS = List.of(Resources.TASK, Resources.HISTORIC_TASK);

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

  /** Takes back what the engine gave a group because a task was offered to it. */
  void takeTaskFromGroup(String groupId, String taskId) {
    takeTask(authorizations.createAuthorizationQuery().groupIdIn(groupId), taskId);
  }

  /** Takes back what the engine gave somebody because a task was in his hands. */
  void takeTaskFrom(String userId, String taskId) {
    takeTask(authorizations.createAuthorizationQuery().userIdIn(userId), taskId);
  }

  private void takeTask(AuthorizationQuery holder, String taskId) {
    holder.resourceId(taskId).list().stream()
        .filter(
            given -> OF_TASKS.stream().anyMatch(of -> of.resourceType() == given.getResourceType()))
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
