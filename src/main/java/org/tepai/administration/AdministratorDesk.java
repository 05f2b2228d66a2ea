package org.tepai.administration;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tepai.audit.AuditTrail;
import org.tepai.audit.AuditedAct;
import org.tepai.audit.AuditedMatter;
import org.tepai.process.AdministratorKind;
import org.tepai.process.Administrators;
import org.tepai.security.SignedIn;

/** Lets in which administrator a page or an act is for, and tells everybody else whose it is. */
@Component
class AdministratorDesk {

  private final Administrators administrators;

  private final AuditTrail audit;

  AdministratorDesk(Administrators administrators, AuditTrail audit) {
    this.administrators = administrators;
    this.audit = audit;
  }

  /**
   * @return which of those allowed the person is
   */
  AdministratorKind demand(SignedIn person, AdministratorKind... allowed) {
    return Arrays.stream(allowed)
        .filter(kind -> administrators.is(person.personId(), kind))
        .findFirst()
        .orElseThrow(() -> refused(person, allowed));
  }

  /** Whoever knocks at another's desk is seen by those who read the trail. */
  private ResponseStatusException refused(SignedIn person, AdministratorKind... allowed) {
    String whose =
        Arrays.stream(allowed).map(AdministratorKind::label).collect(Collectors.joining("、"));
    audit.recordNow(
        person.personId(), AuditedAct.REFUSED, AuditedMatter.of("人员与岗位").withDetail("只限" + whose));
    return NotYours.because(whose + "才能这样做。");
  }
}
