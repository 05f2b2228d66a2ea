package org.tepai.organisations;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RegisterEntry;
import org.tepai.jurisdictions.RoleEntry;
import org.tepai.organisations.Organisation.Kind;

/** Which roles there are in an organisation, as its jurisdiction says. */
@Component
public class AvailableRoles {

  private final Jurisdictions jurisdictions;

  AvailableRoles(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  /**
   * @return every role that somebody can hold there; none in an office that its jurisdiction no
   *     longer names
   */
  public List<RoleEntry> in(Organisation organisation) {
    Jurisdiction jurisdiction = jurisdictions.byId(organisation.tenantId());
    if (organisation.kind() != Kind.OFFICE) {
      return jurisdiction.roles().stream()
          .filter(role -> role.kinds().contains(organisation.kind().word()))
          .toList();
    }
    return jurisdiction.hasOffice(organisation.id())
        ? jurisdiction.office(organisation.id()).roles().stream().map(jurisdiction::role).toList()
        : List.of();
  }

  /**
   * @return those that somebody gives: what a filing grants comes and goes with the filing
   */
  public List<RoleEntry> grantable(Organisation organisation) {
    Set<String> byFiling =
        jurisdictions.byId(organisation.tenantId()).registers().stream()
            .map(RegisterEntry::grants)
            .flatMap(granted -> granted.stream())
            .collect(Collectors.toSet());
    return in(organisation).stream().filter(role -> !byFiling.contains(role.id())).toList();
  }
}
