package org.tepai.rosters;

/**
 * How far a deciding office has come with a round.
 *
 * @param unreasoned decisions that need a reason and have none
 */
record ReviewProgress(long entries, long decided, long unreasoned) {

  long undecided() {
    return entries - decided;
  }
}
