package org.tepai.supervision;

import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.organisations.Groups;
import org.tepai.organisations.Organisations;

/** Who of the office above supervises: those in the role of the person who answers for it. */
@Component
class Supervisors {

  private final SupervisionRepository supervisions;
  private final Jurisdictions jurisdictions;
  private final Organisations organisations;

  Supervisors(
      SupervisionRepository supervisions,
      Jurisdictions jurisdictions,
      Organisations organisations) {
    this.supervisions = supervisions;
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
  }

  String groupFor(String supervisionId) {
    Supervision supervision = supervisions.findById(supervisionId).orElseThrow();
    String role =
        jurisdictions
            .byId(supervision.tenantId())
            .office(supervision.superiorId())
            .contact()
            .role();
    return Groups.of(supervision.tenantId(), supervision.superiorId(), role);
  }

  String officeName(String supervisionId) {
    return organisations.nameOf(supervisions.findById(supervisionId).orElseThrow().officeId());
  }
}
