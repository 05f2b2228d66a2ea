package org.tepai.notifications;

import org.tepai.dossiers.Case;

/** Says who may see a case; answered by whoever shows cases. */
public interface CaseAudience {

  /** Whether the person may see the case as it stands today. */
  boolean maySee(Case file, String personId);
}
