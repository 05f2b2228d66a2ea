package org.tepai.portal;

import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.tepai.security.SignedIn;

/** Tells every page of ours whether its reader has registers to go to. */
@ControllerAdvice(basePackageClasses = RegisterNotice.class)
class RegisterNotice {

  private final FilingReaders readers;

  RegisterNotice(FilingReaders readers) {
    this.readers = readers;
  }

  @ModelAttribute("hasRegisters")
  boolean hasRegisters(Optional<SignedIn> person) {
    return person.filter(reader -> !readers.areas(reader).isEmpty()).isPresent();
  }
}
