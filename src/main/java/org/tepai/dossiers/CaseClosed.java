package org.tepai.dossiers;

/**
 * A case has ended.
 *
 * @param ending how: a closed stage
 * @param reason what those concerned are told
 */
public record CaseClosed(String caseId, Stage ending, String reason) {}
