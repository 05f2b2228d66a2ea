package org.tepai.administration;

import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;
import org.tepai.security.SignedIn;

/** Tells every page which administrator reads it, so that its header leads him to his own pages. */
@ControllerAdvice
class AdministrationNotice {

  private final Administrators administrators;

  AdministrationNotice(Administrators administrators) {
    this.administrators = administrators;
  }

  /** Null for everybody who is none; his groups were asked for with this request. */
  @ModelAttribute("administers")
  AdministratorKind administers(Optional<SignedIn> person) {
    return person.flatMap(present -> administrators.kindOf(present.groupIds())).orElse(null);
  }
}
