package org.tepai.agreements;

/**
 * The person who signs, and for whom.
 *
 * @param organisationId the organisation bound by the signature; a team is bound through its
 *     sending unit, having no legal personality of its own
 */
record Signer(String person, String organisationId) {}
