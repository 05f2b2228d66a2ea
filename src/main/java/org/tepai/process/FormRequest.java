package org.tepai.process;

import java.util.Set;

/**
 * Which form is about to be shown, and for whose case: all that a source of facts needs.
 *
 * @param keys keys the form shows but does not let be edited
 * @param previousKeys keys the form lets be edited and wants filled with what was last submitted
 * @param caseId null where there is no case yet
 * @param person id of the acting person; null when the system acts
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
    String person) {

  /** Whether the form wants this key at all. */
  public boolean wants(String key) {
    return keys.contains(key) || previousKeys.contains(key);
  }
}
