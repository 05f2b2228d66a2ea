package org.tepai.postings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tepai.dossiers.Case;
import org.tepai.dossiers.Dossiers;
import org.tepai.process.ChoiceLabels;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/** What forms show of postings: those that can be chosen, and the one a case has taken up. */
@Component
class PostingFacts implements FormFacts, ChoiceLabels {

  private static final String OPTIONS = "posting_options";

  private final ChoosingPosting choosing;
  private final TakenPostings taken;
  private final Postings postings;
  private final Dossiers dossiers;

  PostingFacts(
      ChoosingPosting choosing, TakenPostings taken, Postings postings, Dossiers dossiers) {
    this.choosing = choosing;
    this.taken = taken;
    this.postings = postings;
    this.dossiers = dossiers;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    Map<String, Object> facts = new LinkedHashMap<>();
    if (request.wants(OPTIONS) && request.person() != null) {
      facts.put(OPTIONS, options(request.tenantId(), request.person()));
    }
    if (request.caseId() != null && wantsOne(request)) {
      of(request.caseId()).ifPresent(posting -> facts.putAll(facts(posting)));
    }
    return facts;
  }

  private static boolean wantsOne(FormRequest request) {
    return request.keys().stream()
        .anyMatch(key -> key.startsWith("posting_") && !key.equals(OPTIONS));
  }

  private Optional<Posting> of(String caseId) {
    return taken.of(caseId).flatMap(postings::find).or(() -> postings.ofCase(caseId));
  }

  private List<Map<String, Object>> options(String tenantId, String personId) {
    return choosing.open(tenantId, personId).stream()
        .map(each -> Map.<String, Object>of("label", label(each), "value", each.id()))
        .toList();
  }

  private Map<String, Object> facts(Posting posting) {
    Case matter = dossiers.byId(posting.caseId());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("posting_number", matter.number());
    facts.put("posting_serving", posting.parts().nameOfServing(matter));
    facts.put("posting_served", posting.parts().nameOfServed(matter));
    facts.put("posting_starts_on", posting.startsOn().toString());
    facts.put("posting_ends_on", posting.endsOn().toString());
    facts.put("posting_state", posting.state().label());
    return facts;
  }

  private String label(Posting posting) {
    Case matter = dossiers.byId(posting.caseId());
    return "%s → %s（%s，%s 至 %s）"
        .formatted(
            posting.parts().nameOfServing(matter),
            posting.parts().nameOfServed(matter),
            matter.number(),
            posting.startsOn(),
            posting.endsOn());
  }

  @Override
  public Optional<String> label(String tenantId, String valuesKey, String value) {
    return OPTIONS.equals(valuesKey) ? postings.find(value).map(this::label) : Optional.empty();
  }
}
