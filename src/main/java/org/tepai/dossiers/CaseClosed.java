package org.tepai.dossiers;

/**
 * A case has ended without a posting.
 *
 * @param ending how: refused, withdrawn or lapsed
 * @param reason what those concerned are told
 */
public record CaseClosed(String caseId, Stage ending, String reason) {}
