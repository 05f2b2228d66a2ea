package org.tepai.commissioners;

/** In how many other open cases somebody of a case's team stands. */
record SharedTeam(String caseId, long others) {}
