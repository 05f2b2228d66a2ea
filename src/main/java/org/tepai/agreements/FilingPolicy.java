package org.tepai.agreements;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** CQ-2.5, BT-11.1: only an agreement that every party has signed is filed. */
class FilingPolicy {

  private final UnaryOperator<String> names;

  /**
   * @param names how users know a party
   */
  FilingPolicy(UnaryOperator<String> names) {
    this.names = names;
  }

  /**
   * @return who is still missing, as a reason; empty when it may be filed
   */
  Optional<String> reasonAgainst(Agreement agreement) {
    List<String> missing =
        agreement.signatures().stream()
            .filter(signature -> !signature.signed())
            .map(signature -> names.apply(signature.party()))
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
