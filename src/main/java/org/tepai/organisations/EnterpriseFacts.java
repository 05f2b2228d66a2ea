package org.tepai.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.jurisdictions.Jurisdictions;
import org.tepai.process.ChoiceLabels;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/**
 * Offers the enterprises of a jurisdiction, for forms in which one of them is named. An office of a
 * place is offered those that it serves: it has no say over others.
 */
@Component
class EnterpriseFacts implements FormFacts, ChoiceLabels {

  private static final String CHOICES = "enterprise_options";

  private final Organisations organisations;
  private final People people;
  private final Jurisdictions jurisdictions;
  private final Clock clock;

  EnterpriseFacts(
      Organisations organisations, People people, Jurisdictions jurisdictions, Clock clock) {
    this.organisations = organisations;
    this.people = people;
    this.jurisdictions = jurisdictions;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    return request.person() != null && request.wants(CHOICES)
        ? Map.of(CHOICES, options(request.tenantId(), request.person()))
        : Map.of();
  }

  private List<Map<String, Object>> options(String tenant, String person) {
    List<Organisation> all = organisations.enterprises(tenant);
    return localOffice(tenant, person).map(office -> servedBy(office, all)).orElse(all).stream()
        .map(each -> Map.<String, Object>of("label", each.name(), "value", each.id()))
        .toList();
  }

  private Optional<String> localOffice(String tenant, String person) {
    return people
        .actingFor(person, tenant)
        .map(Organisation::id)
        .filter(jurisdictions.byId(tenant)::hasOffice)
        .filter(office -> jurisdictions.byId(tenant).office(office).collects());
  }

  private List<Organisation> servedBy(String office, List<Organisation> enterprises) {
    Map<String, String> offices =
        organisations.competentOffices(
            enterprises.stream().map(Organisation::id).toList(), LocalDate.now(clock));
    return enterprises.stream().filter(each -> office.equals(offices.get(each.id()))).toList();
  }

  @Override
  public Optional<String> label(String tenantId, String valuesKey, String value) {
    return Optional.of(value).filter(id -> CHOICES.equals(valuesKey)).map(organisations::nameOf);
  }
}
