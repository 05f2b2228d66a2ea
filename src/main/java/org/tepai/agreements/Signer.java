package org.tepai.agreements;

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
}
