package org.tepai.agreements;

import java.util.List;
import java.util.Optional;

/** CQ-2.5: only an agreement that every party has signed is filed. */
class FilingPolicy {

  /**
   * @return who is still missing, as a reason; empty when it may be filed
   */
  Optional<String> reasonAgainst(Agreement agreement) {
    List<String> missing =
        agreement.signatures().stream()
            .filter(signature -> !signature.signed())
            .map(signature -> signature.party().label())
            .toList();
    if (missing.isEmpty() && agreement.state() == Agreement.State.SIGNED) {
      return Optional.empty();
    }
    return Optional.of(
        missing.isEmpty()
            ? "协议目前为“" + agreement.state().label() + "”，不能备案"
            : "尚未签署：" + String.join("、", missing) + "，各方签齐后才能备案");
  }
}
