package org.tepai.agreements;

import java.util.Optional;

/** Which earlier case a case takes up again, so that its paper can name the agreement it ends. */
public interface TakenUp {

  /**
   * @return id of the earlier case; empty for a case that takes up none
   */
  Optional<String> caseTakenUpBy(String caseId);
}
