package org.tepai.administration;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;
import org.tepai.security.SignedIn;

/** Lets in which administrator a page or an act is for, and tells everybody else whose it is. */
@Component
class AdministratorDesk {

  private final Administrators administrators;

  AdministratorDesk(Administrators administrators) {
    this.administrators = administrators;
  }

  /**
   * @return which of those allowed the person is
   */
  AdministratorKind demand(SignedIn person, AdministratorKind... allowed) {
    return Arrays.stream(allowed)
        .filter(kind -> administrators.is(person.personId(), kind))
        .findFirst()
        .orElseThrow(
            () ->
                NotYours.because(
                    Arrays.stream(allowed)
                            .map(AdministratorKind::label)
                            .collect(Collectors.joining("、"))
                        + "才能这样做。"));
  }
}
