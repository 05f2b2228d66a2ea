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

  static TaskConcern of(DelegateTask task, CaseParties parties) {
    return new TaskConcern(
        task.getTenantId(),
        groups(task.getCandidates().stream()),
        organisations(parties, CaseVariables.CASE_ID.optionalFrom(task), task.getAssignee()));
  }

  /**
   * @param person whose task it is
   */
  static TaskConcern of(TaskService tasks, CaseParties parties, Task task, String person) {
    Object caseId = tasks.getVariable(task.getId(), CaseVariables.CASE_ID.name());
    return new TaskConcern(
        task.getTenantId(),
        groups(tasks.getIdentityLinksForTask(task.getId()).stream()),
        organisations(parties, Optional.ofNullable((String) caseId), person));
  }

  private static List<String> organisations(
      CaseParties parties, Optional<String> caseId, String person) {
    return caseId.map(id -> parties.concerning(id, person)).orElse(List.of());
  }

  private static List<String> groups(Stream<IdentityLink> links) {
    return links
        .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
        .map(IdentityLink::getGroupId)
        .filter(Objects::nonNull)
        .toList();
  }
}
