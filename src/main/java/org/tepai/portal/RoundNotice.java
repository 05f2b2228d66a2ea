package org.tepai.portal;

import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.security.SignedIn;

/** Tells every page of ours whether the reader's jurisdiction has rounds at all. */
@ControllerAdvice(basePackageClasses = RoundNotice.class)
class RoundNotice {

  private final Jurisdictions jurisdictions;

  RoundNotice(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  @ModelAttribute("hasRounds")
  boolean hasRounds(Optional<SignedIn> person) {
    return person.stream()
        .flatMap(present -> present.tenantIds().stream())
        .anyMatch(tenant -> !jurisdictions.byId(tenant).rounds().isEmpty());
  }
}
