package org.tepai.agreements;

import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * CQ-2.5, BT-11.1: each party signs by a person of its own, nobody signs twice, nobody for two
 * parties.
 */
class OwnHandPolicy {

  private final UnaryOperator<String> names;

  /**
   * @param names how users know a party
   */
  OwnHandPolicy(UnaryOperator<String> names) {
    this.names = names;
  }

  /**
   * @param hands who signs, and in whose place
   * @param entitled whether the person may sign for the party at all
   * @return why the person may not sign for the party now; empty when it may
   */
  Optional<String> reasonAgainst(
      Agreement agreement, String party, Collection<String> hands, boolean entitled) {
    if (!agreement.open()) {
      return Optional.of(
          "协议 %s 目前为“%s”，不能再签署".formatted(agreement.number(), agreement.state().label()));
    }
    if (agreement.signatureOf(party).decision().isPresent()) {
      return Optional.of(names.apply(party) + "已经作出签署决定，不能重复签署");
    }
    if (!entitled) {
      return Optional.of("您不是" + names.apply(party) + "的签约代表，不能代为签署");
    }
    return agreement.signatures().stream()
        .filter(signature -> signature.byOneOf(hands))
        .findFirst()
        .map(other -> "您已代表%s签署本协议，同一人不能代表两方签署".formatted(names.apply(other.party())));
  }
}
