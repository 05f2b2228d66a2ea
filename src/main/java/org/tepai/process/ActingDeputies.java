package org.tepai.process;

import java.util.Collection;
import java.util.Optional;

/**
 * Knows who stands in for whom today. The module that keeps absences offers it as a bean; without
 * one nobody has a deputy and everybody acts for himself.
 */
public interface ActingDeputies {

  /**
   * Who has a personal task of somebody now.
   *
   * @param concern of what organisation the task is: somebody who belongs to several may be away
   *     from one of them only
   * @return empty when he is there himself
   */
  Optional<String> deputyOf(String personId, TaskConcern concern);

  /**
   * In whose place somebody does a task.
   *
   * @param ownerId whose task it was before a deputy got it; may be null
   * @param candidateGroups the groups it is offered to
   * @return the absent person; empty when the task is his own to do
   * @throws InvalidInput when he had it as a deputy and no longer is one
   */
  Optional<String> behindTask(String personId, String ownerId, Collection<String> candidateGroups);

  /** In whose place somebody starts a process; empty when he may start it himself. */
  Optional<String> behindStart(String personId, String tenantId, String processKey);

  /** For whom somebody stands in today, for each organisation in which he does. */
  Collection<StandIn> standIns(String personId);

  /**
   * Hears of what a deputy hands in, in the same transaction.
   *
   * @param caseId the case it is about; null when there is none or none yet
   */
  void acted(Submission submission, String caseId);
}
