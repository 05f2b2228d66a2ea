package org.tepai.rosters;

/**
 * The task of one deciding office for one round, opened or held by the acting person.
 *
 * @param onBehalfOf the absent person in whose place he does it; null when nobody's
 */
record ReviewTask(String roundId, String officeId, String person, String onBehalfOf) {}
