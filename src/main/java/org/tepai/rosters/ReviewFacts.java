package org.tepai.rosters;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/** Shows deciding and publishing offices how many entries a round has and what became of them. */
@Component
class ReviewFacts implements FormFacts {

  private final Rosters rosters;
  private final EntryDecisions decisions;

  ReviewFacts(Rosters rosters, EntryDecisions decisions) {
    this.rosters = rosters;
    this.decisions = decisions;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    if (!request.wants("entry_count") || request.roundId() == null) {
      return Map.of();
    }
    RosterCounts counts = rosters.counts(request.roundId());
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("entry_count", counts.entries());
    facts.put("confirmed_count", counts.confirmed());
    facts.put("refused_count", counts.refused());
    facts.put("returned_count", counts.returned());
    facts.put("document_number", "发布时由系统编排");
    if (request.officeId() != null) {
      facts.put(
          "decided_count", decisions.progress(request.roundId(), request.officeId()).decided());
    }
    return facts;
  }
}
