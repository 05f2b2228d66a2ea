package org.tepai.rosters;

/** How many entries of a round came to an outcome; the outcome is null while undecided. */
record OutcomeCount(Outcome outcome, long count) {}
