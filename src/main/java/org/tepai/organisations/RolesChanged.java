package org.tepai.organisations;

/** Somebody has been given a role in an organisation, or has lost one. */
public record RolesChanged(String personId, String organisationId, String role) {}
