package org.tepai.eligibility;

import org.tepai.dossiers.Case;

/**
 * Tells how often the people of a case's team stand in other open cases; the module that knows
 * teams answers.
 */
public interface OpenApplications {

  /**
   * @return the number of other open cases with the same leader or a same member; 0 when none
   */
  int ofTheSamePeople(Case file);
}
