package org.tepai.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;

/** Finds out for the form gate in whose place somebody acts, and says so to who keeps it. */
final class OnBehalf {

  private final ObjectProvider<ActingDeputies> deputies;

  OnBehalf(ObjectProvider<ActingDeputies> deputies) {
    this.deputies = deputies;
  }

  /**
   * @param person null when the system itself acts
   * @return the absent person; null when nobody's place is taken
   */
  String of(TaskEntity task, String person) {
    List<String> groups =
        task.getCandidates().stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .toList();
    return ask(person, known -> known.behindTask(person, task.getOwner(), groups));
  }

  /** The same for whoever starts a process. */
  String of(ProcessDefinitionEntity definition, String person) {
    return ask(
        person, known -> known.behindStart(person, definition.getTenantId(), definition.getKey()));
  }

  private String ask(String person, Function<ActingDeputies, Optional<String>> question) {
    return known().filter(known -> person != null).flatMap(question).orElse(null);
  }

  /** Passes on what a deputy hands in. */
  void tell(Submission submission, String caseId) {
    if (submission.onBehalfOf() != null) {
      known().ifPresent(known -> known.acted(submission, caseId));
    }
  }

  private Optional<ActingDeputies> known() {
    return Optional.ofNullable(deputies.getIfAvailable());
  }
}
