package org.tepai.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;
  @Autowired ActingPerson actingPerson;

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

  @Test
  void givenTheSystemAdministratorWhenHeAsksByTheValueOfAVariableThenNothingIsAnswered()
      throws Exception {
    var bySayingLetters =
        engine.getRuntimeService().createProcessInstanceQuery().variableValueLike("caseId", "a%");
    assertThatThrownBy(() -> actingPerson.as("administrator", bySayingLetters::count))
        .isInstanceOf(AuthorizationException.class);

    Browser administrator = new Browser(port).signIn("administrator", "tepai");
    assertThat(administrator.get("/camunda/app/cockpit/default/")).isEqualTo(200);
    String cockpit = "/camunda/api/cockpit/plugin/base/default/process-instance";
    var letters = Map.of("name", "caseId", "operator", "like", "value", "a%");
    assertThat(administrator.send("POST", cockpit, Map.of("variables", List.of(letters))))
        .extracting(Browser.Answer::status, Browser.Answer::message)
        .containsExactly(403, "系统管理员只看流程运行到哪一步，不能按案卷的数据查找。");
    assertThat(administrator.get(cockpit + "/count?variables=caseId_like_a")).isEqualTo(403);
    assertThat(
            administrator
                .send(
                    "POST", cockpit + "?firstResult=0&maxResults=9", Map.of("variables", List.of()))
                .status())
        .as("what runs may be listed")
        .isEqualTo(200);
  }
}
