package org.tepai.eligibility;

import java.util.Collection;
import java.util.Map;
import org.tepai.dossiers.Case;

/**
 * What other modules know of an applicant and tables may ask for. A module that knows anything
 * offers a bean; its names are documented where process owners read them.
 */
public interface ContributedFacts {

  /**
   * @param cases of one jurisdiction, asked about together so that many cost no more questions to
   *     the database than one
   * @return by case id, then by the name under which tables read it; every name for every case
   */
  Map<String, Map<String, Object>> of(Collection<Case> cases);
}
