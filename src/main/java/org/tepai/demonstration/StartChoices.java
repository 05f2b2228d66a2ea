package org.tepai.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/** What the form that starts a process lets a person choose: it has no task to ask it of. */
@Component
@ForDemonstration
class StartChoices {

  private final ObjectProvider<FormFacts> sources;

  StartChoices(ObjectProvider<FormFacts> sources) {
    this.sources = sources;
  }

  /**
   * @param choices the list's name, as the form writes it
   */
  List<Object> of(String jurisdiction, String person, String choices) {
    FormRequest request =
        new FormRequest(
            Set.of(choices), Set.of(), "", jurisdiction, null, null, null, null, person);
    return sources
        .orderedStream()
        .map(source -> source.facts(request).get(choices))
        .filter(List.class::isInstance)
        .map(list -> values((List<?>) list))
        .findFirst()
        .orElse(List.of());
  }

  /** Values of a list to choose from, which comes with labels or without. */
  static List<Object> values(List<?> options) {
    return options.stream()
        .<Object>map(
            option -> option instanceof Map<?, ?> labelled ? labelled.get("value") : option)
        .toList();
  }
}
