package org.tepai.agreements;

import java.util.Optional;
import org.tepai.dossiers.Case;

/** CQ-7.order: nothing is signed before the municipal decision on the case's roster. */
class SigningOrderPolicy {

  /**
   * @return why no agreement may be prepared or signed now; empty when it may
   */
  Optional<String> reasonAgainst(Case matter) {
    if (matter.stage().signable()) {
      return Optional.empty();
    }
    return Optional.of(
        "案卷 %s 目前为“%s”，名单经市级审核认定后才能签订协议".formatted(matter.number(), matter.stage().label()));
  }
}
