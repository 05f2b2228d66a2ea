package org.tepai.postings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RoleEntry;
import org.tepai.organisations.Membership;
import org.tepai.organisations.People;

/** The postings in service that are somebody's business: his own, and his organisation's. */
@Component
class ChoosingPosting {

  private final Postings postings;
  private final People people;
  private final Jurisdictions jurisdictions;

  ChoosingPosting(Postings postings, People people, Jurisdictions jurisdictions) {
    this.postings = postings;
    this.people = people;
    this.jurisdictions = jurisdictions;
  }

  List<Posting> open(String tenantId, String personId) {
    return postings.inServiceOf(tenantId, personId, represented(tenantId, personId));
  }

  /** Whoever has only personal roles somewhere does not speak for the organisation. */
  private Set<String> represented(String tenantId, String personId) {
    Jurisdiction jurisdiction = jurisdictions.byId(tenantId);
    Set<String> personal =
        jurisdiction.roles().stream()
            .filter(RoleEntry::personal)
            .map(RoleEntry::id)
            .collect(Collectors.toSet());
    return people.membershipsOf(personId).stream()
        .filter(each -> !personal.contains(each.role()))
        .map(Membership::organisationId)
        .collect(Collectors.toSet());
  }
}
