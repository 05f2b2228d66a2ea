package org.tepai.rosters;

/**
 * A screened case as a roster would name it.
 *
 * @param problems what the enterprise wants solved, joined for a list
 * @param findings what the rules said, bonuses included; empty when nothing
 * @param exceptionText which soft rules were passed, and why; empty when none
 */
record Candidate(
    String caseId,
    String caseNumber,
    String enterpriseName,
    String creditCode,
    String teamName,
    String leaderName,
    int members,
    String sendingUnitName,
    String problems,
    String findings,
    String exceptionText) {}
