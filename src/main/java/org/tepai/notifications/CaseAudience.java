package org.tepai.notifications;

import java.util.Collection;
import java.util.Set;
import org.tepai.dossiers.Case;

/** Says who may see a case; answered by whoever shows cases. */
public interface CaseAudience {

  /** Whether the person may see the case as it stands today. */
  boolean maySee(Case file, String personId);

  /** Whether he takes part in it, for himself or for an organisation whose matter it is. */
  boolean takesPart(Case file, String personId);

  /**
   * @return ids of those cases that the person may see, without a question to the database for each
   */
  Set<String> visible(Collection<Case> cases, String personId);
}
