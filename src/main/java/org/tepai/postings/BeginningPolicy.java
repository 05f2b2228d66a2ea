package org.tepai.postings;

import java.util.Optional;
import org.tepai.agreements.Agreement;

/** CQ-2.5: nobody is in service before every party has signed and the office has filed. */
class BeginningPolicy {

  /**
   * @return why no posting may begin on this agreement; empty when it may
   */
  Optional<String> reasonAgainst(Agreement agreement) {
    if (!agreement.signedByAll()) {
      return Optional.of("协议 " + agreement.number() + " 尚未由各方签齐，不能开始派驻");
    }
    return agreement.state() == Agreement.State.FILED
        ? Optional.empty()
        : Optional.of("协议 " + agreement.number() + " 尚未备案，不能开始派驻");
  }
}
