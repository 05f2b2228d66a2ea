package org.tepai.portal;

import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.security.SignedIn;

/** Tells every page of ours whether the reader's jurisdiction publishes needs at all. */
@ControllerAdvice(basePackageClasses = NeedsNotice.class)
class NeedsNotice {

  private static final String NUMBER = "publication";

  private final Jurisdictions jurisdictions;

  NeedsNotice(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  @ModelAttribute("publishesNeeds")
  boolean publishesNeeds(Optional<SignedIn> person) {
    return person.stream()
        .flatMap(present -> present.tenantIds().stream())
        .anyMatch(tenant -> jurisdictions.byId(tenant).documentNumbers().containsKey(NUMBER));
  }
}
