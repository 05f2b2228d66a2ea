package org.tepai.rosters;

/**
 * What a deciding office can say to an entry, in the order in which it weighs: the last one said
 * decides.
 */
enum Opinion {
  AGREE,
  RETURN,
  REFUSE;

  /** Whoever is not agreed to is told why. */
  boolean needsReason() {
    return this != AGREE;
  }
}
