package org.tepai.dossiers;

/** An application has come in and has its number. */
public record CaseOpened(String caseId) {}
