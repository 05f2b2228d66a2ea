package org.tepai.dossiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tepai.organisations.Organisations;
import org.tepai.organisations.People;
import org.tepai.process.FormFacts;
import org.tepai.process.FormRequest;

/**
 * Fills forms from the file: what is shown comes from whatever form last gave that key, what is to
 * be completed comes from the last hand-in of the same form.
 */
@Component
class DossierFacts implements FormFacts {

  private final Dossiers dossiers;
  private final Organisations organisations;
  private final People people;

  DossierFacts(Dossiers dossiers, Organisations organisations, People people) {
    this.dossiers = dossiers;
    this.organisations = organisations;
    this.people = people;
  }

  @Override
  public Map<String, Object> facts(FormRequest request) {
    if (request.caseId() == null) {
      return Map.of();
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    for (KeptSubmission submission : dossiers.submissions(request.caseId())) {
      boolean sameForm = submission.formId().equals(request.formId());
      submission
          .content()
          .forEach(
              (key, value) -> {
                if (request.keys().contains(key)
                    || sameForm && request.previousKeys().contains(key)) {
                  facts.put(key, value);
                }
              });
    }
    facts.putAll(ofTheCase(dossiers.byId(request.caseId())));
    facts.put("opinions", opinions(request.caseId()));
    lastReason(request.caseId(), facts);
    return facts;
  }

  private Map<String, Object> ofTheCase(Case file) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("case_number", file.number());
    facts.put("case_stage", file.stage().label());
    facts.put("enterprise_name", organisations.nameOf(file.enterpriseId()));
    facts.put(
        "enterprise_credit_code", organisations.byId(file.enterpriseId()).creditCode().orElse(""));
    facts.put("supplement_count", file.supplements());
    file.sendingUnitId()
        .ifPresent(unit -> facts.put("sending_unit_name", organisations.nameOf(unit)));
    file.teamLeader().ifPresent(leader -> facts.put("team_leader_name", people.nameOf(leader)));
    return facts;
  }

  private void lastReason(String caseId, Map<String, Object> facts) {
    dossiers.timeline(caseId).stream()
        .filter(entry -> entry.kind() == TimelineEntry.Kind.DECISION && entry.text().isPresent())
        .reduce((earlier, later) -> later)
        .ifPresent(entry -> facts.put("last_reason", entry.text().get()));
  }

  private List<Map<String, Object>> opinions(String caseId) {
    return dossiers.timeline(caseId).stream()
        .filter(entry -> entry.kind() == TimelineEntry.Kind.DECISION)
        .map(this::opinion)
        .toList();
  }

  private Map<String, Object> opinion(TimelineEntry entry) {
    return Map.of(
        "title", entry.title(),
        "outcome", entry.outcome().map(Decision::outcomeLabel).orElse(""),
        "person", entry.person().map(people::nameOf).orElse("系统"),
        "office", entry.officeId().map(organisations::nameOf).orElse(""),
        "text", entry.text().orElse(""));
  }
}
