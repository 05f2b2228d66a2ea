package org.tepai.filings;

import java.util.Optional;
import org.tepai.jurisdictions.RegisterEntry;

/** What is filed under another filing needs that one in force, in the register it belongs to. */
final class UnderInForcePolicy {

  private final RegisterEntry register;

  UnderInForcePolicy(RegisterEntry register) {
    this.register = register;
  }

  /**
   * @param registerName what users call the register under which it must stand
   */
  Optional<String> reasonAgainst(Optional<Filing> under, String registerName) {
    if (register.under().isEmpty()) {
      return Optional.empty();
    }
    if (under.filter(found -> found.register().equals(register.under().get())).isEmpty()) {
      return Optional.of("须通过已备案的“%s”办理，请选择".formatted(registerName));
    }
    return under
        .filter(found -> !found.inForce())
        .map(
            found ->
                "“%s”（%s）的备案已于 %s 终止，不能再通过它备案"
                    .formatted(found.name(), found.number(), found.endedOn().orElseThrow()));
  }
}
