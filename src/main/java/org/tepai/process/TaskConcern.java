package org.tepai.process;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/**
 * What a task in somebody's hands says of the organisation it concerns, so that a deputy gets the
 * tasks of the organisation for which he stands in and no others.
 *
 * @param groups the groups it is offered to; empty when the model gives it to a person
 * @param organisations ids of the organisations whose person it is given to may have it for
 */
public record TaskConcern(String tenantId, Collection<String> groups, List<String> organisations) {

  static TaskConcern of(DelegateTask task) {
    return new TaskConcern(
        task.getTenantId(),
        groups(task.getCandidates().stream()),
        organisations(
            task.getAssignee(),
            CaseVariables.TEAM_LEADER.optionalFrom(task),
            CaseVariables.SENDING_UNIT_ID.optionalFrom(task),
            CaseVariables.ENTERPRISE_ID.optionalFrom(task)));
  }

  /**
   * @param person whose task it is
   */
  static TaskConcern of(TaskService tasks, Task task, String person) {
    return new TaskConcern(
        task.getTenantId(),
        groups(tasks.getIdentityLinksForTask(task.getId()).stream()),
        organisations(
            person,
            variable(tasks, task, CaseVariables.TEAM_LEADER),
            variable(tasks, task, CaseVariables.SENDING_UNIT_ID),
            variable(tasks, task, CaseVariables.ENTERPRISE_ID)));
  }

  /** A leader has his team's tasks for the unit that sends it, whatever else he is. */
  private static List<String> organisations(
      String person,
      Optional<String> leader,
      Optional<String> sendingUnit,
      Optional<String> enterprise) {
    return leader.filter(id -> id.equals(person) && sendingUnit.isPresent()).isPresent()
        ? sendingUnit.stream().toList()
        : Stream.concat(enterprise.stream(), sendingUnit.stream()).toList();
  }

  private static List<String> groups(Stream<IdentityLink> links) {
    return links
        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .toList();
  }

  private static Optional<String> variable(
      TaskService tasks, Task task, Variable<String> variable) {
    return Optional.ofNullable((String) tasks.getVariable(task.getId(), variable.name()));
  }
}
