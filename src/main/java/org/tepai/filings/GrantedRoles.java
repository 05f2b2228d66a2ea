package org.tepai.filings;

import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RegisterEntry;
import org.tepai.organisations.RegisteringPerson;

/** A filed person has the register's role for as long as the filing is in force. */
@Component
class GrantedRoles {

  private final RegisteringPerson registering;
  private final FilingRepository filings;
  private final Jurisdictions jurisdictions;

  GrantedRoles(
      RegisteringPerson registering, FilingRepository filings, Jurisdictions jurisdictions) {
    this.registering = registering;
    this.filings = filings;
    this.jurisdictions = jurisdictions;
  }

  void grant(RegisterEntry register, Filing filing) {
    if (granted(register, filing)) {
      registering.join(person(filing), organisation(filing), register.grants().orElseThrow());
    }
  }

  /** Not as long as another filing gives him the same. */
  void withdraw(RegisterEntry register, Filing filing) {
    if (granted(register, filing) && !keeps(register.grants().orElseThrow(), filing)) {
      registering.leave(person(filing), organisation(filing), register.grants().orElseThrow());
    }
  }

  private boolean keeps(String role, Filing ended) {
    return jurisdictions.byId(ended.tenantId()).registers().stream()
        .filter(each -> each.grants().filter(role::equals).isPresent())
        .flatMap(
            each ->
                filings
                    .findByTenantIdAndRegisterAndPersonIdAndStateOrderByNumber(
                        ended.tenantId(), each.id(), person(ended), Filing.State.IN_FORCE)
                    .stream())
        .anyMatch(other -> other.organisationId().equals(ended.organisationId()));
  }

  private static boolean granted(RegisterEntry register, Filing filing) {
    return register.grants().isPresent()
        && filing.personId().isPresent()
        && filing.organisationId().isPresent();
  }

  private static String person(Filing filing) {
    return filing.personId().orElseThrow();
  }

  private static String organisation(Filing filing) {
    return filing.organisationId().orElseThrow();
  }
}
