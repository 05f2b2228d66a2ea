package org.tepai.process;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Models come into force, change and go by one way only, in which they are judged, noted and told
 * (ADR 23). Whatever else of the engine, Cockpit or Admin does so is refused to every person, the
 * system administrator included; he alone may stop a process in an emergency and let it go on.
 */
final class ModelCommands {

  /** By name, because some are private to the engine's packages. */
  static final Set<String> NOBODYS =
      Set.of(
          "DeployCmd",
          "DeleteDeploymentCmd",
          "DeleteProcessDefinitionsByIdsCmd",
          "DeleteProcessDefinitionsByKeyCmd",
          "AddIdentityLinkForProcessDefinitionCmd",
          "DeleteIdentityLinkForProcessDefinitionCmd",
          "RegisterDeploymentCmd",
          "UnregisterDeploymentCmd",
          "RegisterProcessApplicationCmd",
          "UnregisterProcessApplicationCmd",
          "SetProcessDefinitionVersionCmd",
          "UpdateDecisionDefinitionHistoryTimeToLiveCmd",
          "UpdateProcessDefinitionHistoryTimeToLiveCmd");

  static final Set<String> ADMINISTRATORS =
      Set.of(
          "ActivateProcessDefinitionCmd",
          "SuspendProcessDefinitionCmd",
          "ActivateJobDefinitionCmd",
          "SuspendJobDefinitionCmd",
          "SetJobDefinitionPriorityCmd");

  static void check(CommandContext context, Command<?> command) {
    String name = command.getClass().getSimpleName();
    if (NOBODYS.contains(name)) {
      throw new AuthorizationException("流程、表单和条件表只能由流程负责人用 Camunda Modeler 部署，不能在这里部署、改动或删除。");
    }
    if (ADMINISTRATORS.contains(name) && !isAdministrator(context)) {
      throw new AuthorizationException("只有系统管理员可以停用或恢复流程。");
    }
  }

  /** By the groups he acts with, which are asked anew with every request. */
  private static boolean isAdministrator(CommandContext context) {
    List<String> groups = context.getAuthentication().getGroupIds();
    return groups != null && groups.contains(Groups.CAMUNDA_ADMIN);
  }

  private ModelCommands() {}
}
