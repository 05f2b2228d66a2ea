package org.tepai.process;

import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which form is about to be shown, and for whose case: all that a source of facts needs.
 *
 * @param keys keys the form shows but does not let be edited
 * @param previousKeys keys the form lets be edited and wants filled with what was last submitted
 * @param caseId null where there is no case yet
 * @param person id of the acting person, for a form that starts a process of whoever he stands in
 *     for; null when the system acts
 * @param variables the texts that the task's process holds, by name; null for what it does not hold
 */
public record FormRequest(
    Set<String> keys,
    Set<String> previousKeys,
    String formId,
    String tenantId,
    String caseId,
    String roundId,
    String officeId,
    String party,
    String person,
    UnaryOperator<String> variables) {

  /** For a form that stands in no process yet. */
  public FormRequest(
      Set<String> keys,
      Set<String> previousKeys,
      String formId,
      String tenantId,
      String caseId,
      String roundId,
      String officeId,
      String party,
      String person) {
    this(
        keys,
        previousKeys,
        formId,
        tenantId,
        caseId,
        roundId,
        officeId,
        party,
        person,
        name -> null);
  }

  /** An id that the task's process holds, for a module whose matter is neither case nor round. */
  public Optional<String> id(Variable<String> variable) {
    return Optional.ofNullable(variables.apply(variable.name()));
  }

  /** Whether the form wants this key at all. */
  public boolean wants(String key) {
    return keys.contains(key) || previousKeys.contains(key);
  }
}
