package org.tepai.agreements;

import java.util.Collection;
import java.util.Optional;

/**
 * CQ-2.5, decision CQ23: who signed for the office does not file the same agreement, where the
 * jurisdiction says so.
 */
class FourEyesPolicy {

  private final boolean required;

  FourEyesPolicy(boolean required) {
    this.required = required;
  }

  /**
   * @param hands who files, and in whose place
   * @return why this person may not file; empty when it may
   */
  Optional<String> reasonAgainst(Agreement agreement, Collection<String> hands) {
    boolean signedForOffice =
        agreement.signatures().stream()
            .filter(signature -> signature.party() == Party.DISTRICT)
            .anyMatch(signature -> signature.byOneOf(hands));
    return required && signedForOffice ? Optional.of("您已代表主管部门签署本协议，备案须由另一人办理") : Optional.empty();
  }
}
