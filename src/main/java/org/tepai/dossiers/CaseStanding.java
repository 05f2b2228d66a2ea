package org.tepai.dossiers;

/** Whose a case is and how far it has come, for choosing among many cases without loading them. */
public record CaseStanding(String caseId, String organisationId, Stage stage) {}
