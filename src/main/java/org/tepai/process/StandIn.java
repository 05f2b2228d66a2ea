package org.tepai.process;

/**
 * Somebody absent, for whom another stands in.
 *
 * @param absent person id
 * @param organisationId the one organisation for which it counts
 */
public record StandIn(String absent, String organisationId) {}
