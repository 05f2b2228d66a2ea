package org.tepai.publications;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.process.ChoiceLabels;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/** Offers a form the published needs that are still open, and shows the one a case has taken up. */
@Component
class NeedFacts implements FormFacts, ChoiceLabels {

  private static final String OPTIONS = "need_options";

  private final NeedRepository needs;

  NeedFacts(NeedRepository needs) {
    this.needs = needs;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    Map<String, Object> facts = new LinkedHashMap<>();
    if (request.wants(OPTIONS)) {
      facts.put(OPTIONS, needs.open(request.tenantId()).stream().map(NeedFacts::option).toList());
    }
    if (request.caseId() != null && request.wants("need_title")) {
      List<Need> taken = needs.findByCaseId(request.caseId());
      taken.stream().findFirst().ifPresent(need -> show(need, facts));
    }
    return facts;
  }

  private static void show(Need need, Map<String, Object> facts) {
    facts.put("need_number", need.number().orElse(""));
    facts.put("need_title", need.words().title());
    facts.put("need_description", need.words().description());
    facts.put("need_field", need.words().field());
  }

  private static Map<String, Object> option(Need need) {
    return Map.of("value", need.id(), "label", label(need));
  }

  private static String label(Need need) {
    return "%s %s：%s"
        .formatted(need.number().orElse(""), need.enterpriseName(), need.words().title());
  }

  /** Also of a need that is no longer offered: somebody has taken it up since. */
  @Override
  public Optional<String> label(String tenantId, String valuesKey, String value) {
    return OPTIONS.equals(valuesKey)
        ? needs.findById(value).map(NeedFacts::label)
        : Optional.empty();
  }
}
