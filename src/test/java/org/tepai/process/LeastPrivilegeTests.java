package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tepai.TepaiTest;

/** What anybody may do in the engine, beside the tasks offered to him, is a short list. */
@TepaiTest
class LeastPrivilegeTests {

  /** Kind of resource, what of it, and what may be done. */
  private static final List<String> ALLOWED =
      List.of(
          "APPLICATION tasklist \\[ACCESS\\]",
          "FILTER [-0-9a-f]+ \\[READ\\]",
          "PROCESS_DEFINITION \\* \\[READ\\]",
          "PROCESS_DEFINITION [-a-z0-9]+ \\[READ, CREATE_INSTANCE\\]",
          "PROCESS_INSTANCE \\* \\[CREATE\\]");

  @Autowired ProcessEngine engine;

  @Test
  void givenAnybodysAccountWhenItsRightsAreReadThenTheyAreTheLeastThatTasklistNeeds() {
    ProcessEngineConfigurationImpl settings =
        (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    assertThat(settings.getDefaultUserPermissionForTask()).isEqualTo(Permissions.TASK_WORK);
    assertThat(settings.isEnforceSpecificVariablePermission()).isTrue();
    assertThat(settings.isEnableHistoricInstancePermissions()).isTrue();
    assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
    assertThat(settings.isTenantCheckEnabled()).isTrue();

    Set<Integer> perMatter =
        Set.of(
            Resources.TASK.resourceType(),
            Resources.HISTORIC_TASK.resourceType(),
            Resources.GROUP.resourceType(),
            Resources.TENANT.resourceType(),
            Resources.USER.resourceType());
    Set<String> standing =
        engine.getAuthorizationService().createAuthorizationQuery().list().stream()
            .filter(right -> !perMatter.contains(right.getResourceType()))
            .filter(right -> !"camunda-admin".equals(right.getGroupId()))
            .map(LeastPrivilegeTests::described)
            .collect(Collectors.toSet());
    assertThat(standing)
        .allMatch(right -> ALLOWED.stream().anyMatch(right::matches), "is on the short list");
  }

  private static String described(Authorization right) {
    Resources resource =
        Stream.of(Resources.values())
            .filter(each -> each.resourceType() == right.getResourceType())
            .findFirst()
            .orElseThrow();
    List<String> may =
        Arrays.stream(right.getPermissions(permissionsOf(resource)))
            .map(Object::toString)
            .filter(name -> !name.equals("NONE"))
            .toList();
    return resource + " " + right.getResourceId() + " " + may;
  }

  private static Permission[] permissionsOf(Resources kind) {
    return kind == Resources.PROCESS_DEFINITION
        ? ProcessDefinitionPermissions.values()
        : Permissions.values();
  }
}
