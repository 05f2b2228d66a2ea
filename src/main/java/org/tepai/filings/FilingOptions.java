package org.tepai.filings;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdiction;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.jurisdictions.RegisterEntry;
import org.tepai.organisations.Membership;
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;

/** What forms let people choose from registers: only what is in force. */
@Component
class FilingOptions {

  /** JPA has no empty list after {@code in}; no id looks like this. */
  private static final List<String> NONE = List.of("-");

  private final Filings filings;
  private final FilingRepository repository;
  private final Jurisdictions jurisdictions;
  private final Organisations organisations;
  private final People people;

  FilingOptions(
      Filings filings,
      FilingRepository repository,
      Jurisdictions jurisdictions,
      Organisations organisations,
      People people) {
    this.filings = filings;
    this.repository = repository;
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
    this.people = people;
  }

  List<Map<String, Object>> all(String tenant, String register) {
    return labelled(tenant, filings.inForce(tenant, register));
  }

  /**
   * What is somebody's own: what he holds himself, what his organisation does, and for whoever
   * speaks for the organisation also what its people hold, or anybody under its filings.
   */
  List<Map<String, Object>> ownOf(String tenant, String register, String personId) {
    List<Filing> own =
        repository.heldBy(tenant, orNone(memberOf(tenant, personId)), Set.of(personId));
    Set<String> ids = own.stream().map(Filing::id).collect(Collectors.toSet());
    List<Filing> brought =
        repository.broughtInBy(tenant, register, orNone(speaksFor(tenant, personId)));
    brought.forEach(each -> ids.add(each.id()));
    return labelled(
        tenant,
        filings.inForce(tenant, register).stream()
            .filter(each -> ids.contains(each.id()))
            .toList());
  }

  /** What stands under a filing and is in force. */
  List<Map<String, Object>> under(Filing filing) {
    return labelled(
        filing.tenantId(), filings.under(filing.id()).stream().filter(Filing::inForce).toList());
  }

  private Set<String> memberOf(String tenant, String personId) {
    return people.organisationsOf(personId).stream()
        .filter(each -> each.tenantId().equals(tenant))
        .map(Organisation::id)
        .collect(Collectors.toSet());
  }

  /** Organisations in which a person has another role than one that is his alone. */
  private Set<String> speaksFor(String tenant, String personId) {
    Jurisdiction jurisdiction = jurisdictions.byId(tenant);
    Set<String> own = memberOf(tenant, personId);
    return people.membershipsOf(personId).stream()
        .filter(each -> own.contains(each.organisationId()))
        .filter(each -> !jurisdiction.role(each.role()).personal())
        .map(Membership::organisationId)
        .collect(Collectors.toSet());
  }

  private List<Map<String, Object>> labelled(String tenant, List<Filing> chosen) {
    Map<String, Organisation> named =
        organisations.byIds(
            chosen.stream()
                .flatMap(each -> each.organisationId().stream())
                .collect(Collectors.toCollection(HashSet::new)));
    Jurisdiction jurisdiction = jurisdictions.byId(tenant);
    return chosen.stream()
        .map(
            each ->
                Map.<String, Object>of(
                    "label", label(each, jurisdiction, named), "value", each.id()))
        .toList();
  }

  private static String label(
      Filing filing, Jurisdiction jurisdiction, Map<String, Organisation> named) {
    RegisterEntry.Category category =
        jurisdiction.register(filing.register()).category(filing.category());
    String organisation =
        filing.organisationId().map(named::get).map(Organisation::name).orElse("");
    String holder = organisation.equals(filing.name()) ? "" : organisation + "，";
    return "%s（%s%s，%s）".formatted(filing.name(), holder, category.name(), filing.number());
  }

  private static Collection<String> orNone(Collection<String> ids) {
    return ids.isEmpty() ? NONE : ids;
  }
}
