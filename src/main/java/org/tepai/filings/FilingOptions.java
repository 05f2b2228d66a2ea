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
import org.tepai.organisations.Organisation;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.Speakers;

/** What forms let people choose from registers: only what is in force. */
@Component
class FilingOptions {

  /** JPA has no empty list after {@code in}; no id looks like this. */
  private static final List<String> NONE = List.of("-");

  private final Filings filings;
  private final FilingRepository repository;
  private final Jurisdictions jurisdictions;
  private final Organisations organisations;
  private final Speakers speakers;

  FilingOptions(
      Filings filings,
      FilingRepository repository,
      Jurisdictions jurisdictions,
      Organisations organisations,
      Speakers speakers) {
    this.filings = filings;
    this.repository = repository;
    this.jurisdictions = jurisdictions;
    this.organisations = organisations;
    this.speakers = speakers;
  }

  List<Map<String, Object>> all(String tenant, String register) {
    return labelled(tenant, filings.inForce(tenant, register));
  }

  /**
   * What somebody disposes of: what he holds himself, and for whoever speaks for an organisation
   * also what it has and what stands under that.
   */
  List<Map<String, Object>> ownOf(String tenant, String register, String personId) {
    Set<String> spokenFor = speakers.ids(tenant, personId);
    return labelled(
        tenant,
        repository.disposedOf(
            tenant, register, orNone(spokenFor), personId, orNone(speakers.represented(personId))));
  }

  /** What somebody may give up: his own, and what an organisation holds for which he speaks. */
  List<Map<String, Object>> heldBy(String tenant, String register, String personId) {
    Set<String> spokenFor = speakers.ids(tenant, personId);
    return labelled(
        tenant,
        repository.held(
            tenant, register, orNone(spokenFor), personId, orNone(speakers.represented(personId))));
  }

  /** What stands under a filing and is in force. */
  List<Map<String, Object>> under(Filing filing) {
    return labelled(
        filing.tenantId(), filings.under(filing.id()).stream().filter(Filing::inForce).toList());
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
