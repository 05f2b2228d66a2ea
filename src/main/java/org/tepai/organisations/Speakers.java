package org.tepai.organisations;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.ActingDeputies;
import org.tepai.process.StandIn;

/**
 * Says for which organisations somebody speaks: those in which he holds a role that is not his
 * alone, or stands in for somebody who does. Everything that is an organisation's to see, to hold
 * or to take back asks here.
 */
@Service
public class Speakers {

  private final People people;
  private final Jurisdictions jurisdictions;
  private final ObjectProvider<ActingDeputies> deputies;

  Speakers(People people, Jurisdictions jurisdictions, ObjectProvider<ActingDeputies> deputies) {
    this.people = people;
    this.jurisdictions = jurisdictions;
    this.deputies = deputies;
  }

  /** The organisations of a jurisdiction for which a person speaks today. */
  public List<Organisation> organisations(String tenantId, String personId) {
    Collection<StandIn> standIns = standIns(personId);
    return people.organisationsOf(personId).stream()
        .filter(each -> each.tenantId().equals(tenantId))
        .filter(each -> speaks(each, personId, standIns))
        .toList();
  }

  /** Their ids. */
  public Set<String> ids(String tenantId, String personId) {
    return organisations(tenantId, personId).stream()
        .map(Organisation::id)
        .collect(Collectors.toSet());
  }

  /** Whom a person stands in for today. */
  public Collection<StandIn> standIns(String personId) {
    ActingDeputies known = deputies.getIfAvailable();
    return known == null ? List.of() : known.standIns(personId);
  }

  /**
   * The same as queries compare them with who holds something and for which organisation.
   *
   * @return person and organisation of the absent in one word each
   */
  public Set<String> represented(String personId) {
    return standIns(personId).stream()
        .map(each -> each.absent() + " " + each.organisationId())
        .collect(Collectors.toSet());
  }

  private boolean speaks(Organisation own, String personId, Collection<StandIn> standIns) {
    return answersFor(own, personId)
        || standIns.stream()
            .filter(each -> each.organisationId().equals(own.id()))
            .anyMatch(each -> answersFor(own, each.absent()));
  }

  /** Who stands in an organisation for himself alone is no party to its other matters. */
  private boolean answersFor(Organisation own, String personId) {
    Jurisdiction jurisdiction = jurisdictions.byId(own.tenantId());
    return people.membershipsOf(personId).stream()
        .filter(held -> held.organisationId().equals(own.id()))
        .anyMatch(held -> !jurisdiction.role(held.role()).personal());
  }
}
