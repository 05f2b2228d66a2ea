package org.tepai.agreements;

import java.util.Optional;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Stage;

/**
 * Where the jurisdiction says so (setting {@code agreement.afterDecision}, CQ-7.order), nothing is
 * signed before the case has been decided on; nowhere is anything signed in a closed case.
 */
class SigningOrderPolicy {

  static final String SETTING = "agreement.afterDecision";

  private final boolean afterDecision;

  SigningOrderPolicy(boolean afterDecision) {
    this.afterDecision = afterDecision;
  }

  /**
   * @return why no agreement may be prepared or signed now; empty when it may
   */
  Optional<String> reasonAgainst(Case matter) {
    Stage stage = matter.stage();
    if (stage.closed()) {
      return Optional.of("案卷 %s 已结束（%s），不能再签订协议".formatted(matter.number(), stage.label()));
    }
    return afterDecision && !stage.signable()
        ? Optional.of("案卷 %s 目前为“%s”，经审核认定后才能签订协议".formatted(matter.number(), stage.label()))
        : Optional.empty();
  }
}
