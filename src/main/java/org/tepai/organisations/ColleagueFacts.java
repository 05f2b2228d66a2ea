package org.tepai.organisations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.process.ChoiceLabels;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/** Offers the people of one's own organisation, for forms in which one of them is named. */
@Component
class ColleagueFacts implements FormFacts, ChoiceLabels {

  private static final String CHOICES = "colleague_options";

  private final People people;

  ColleagueFacts(People people) {
    this.people = people;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    return request.person() != null && request.wants(CHOICES)
        ? Map.of(CHOICES, colleagues(request.person(), request.tenantId()))
        : Map.of();
  }

  private List<Map<String, Object>> colleagues(String personId, String tenant) {
    return people.actingFor(personId, tenant).map(Organisation::id).map(people::members).stream()
        .flatMap(List::stream)
        .map(each -> Map.<String, Object>of("label", each.name(), "value", each.id()))
        .toList();
  }

  @Override
  public Optional<String> label(String tenantId, String valuesKey, String value) {
    return Optional.of(value).filter(id -> CHOICES.equals(valuesKey)).map(people::nameOf);
  }
}
