package org.tepai.agreements;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tepai.process.Submission;

/**
 * The person who signs, and for whom.
 *
 * @param onBehalfOf the absent person whose deputy signs; null when the person signs for himself
 * @param organisationId the organisation bound by the signature; a team is bound through its
 *     sending unit, having no legal personality of its own
 */
record Signer(String person, String onBehalfOf, String organisationId) {

  static Signer of(Submission submission, String organisationId) {
    return new Signer(submission.submittedBy(), submission.onBehalfOf(), organisationId);
  }

  /**
   * Whose act a hand-in is, for rules that two people must have acted: the deputy's and the absent
   * person's alike, or one of them could be both eyes and both hands.
   */
  static Set<String> hands(Submission submission) {
    return Stream.of(submission.submittedBy(), submission.principal())
        .filter(each -> each != null)
        .collect(Collectors.toSet());
  }
}
