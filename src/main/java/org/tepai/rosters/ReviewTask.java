package org.tepai.rosters;

/** The task of one deciding office for one round, opened or held by the acting person. */
record ReviewTask(String roundId, String officeId, String person) {}
