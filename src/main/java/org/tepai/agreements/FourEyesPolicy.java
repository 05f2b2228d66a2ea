package org.tepai.agreements;

import java.util.Collection;
import java.util.Optional;

/**
 * CQ-2.5, decision CQ23: who signed an agreement, for the office or for another party, does not
 * file it, where the jurisdiction says so.
 */
class FourEyesPolicy {

  static final String SETTING = "agreement.fourEyes";

  private final boolean required;

  FourEyesPolicy(boolean required) {
    this.required = required;
  }

  /**
   * @param hands who files, and in whose place
   * @return why this person may not file; empty when it may
   */
  Optional<String> reasonAgainst(Agreement agreement, Collection<String> hands) {
    boolean signed =
        agreement.signatures().stream().anyMatch(signature -> signature.byOneOf(hands));
    return required && signed ? Optional.of("您已签署本协议，备案须由另一人办理") : Optional.empty();
  }
}
